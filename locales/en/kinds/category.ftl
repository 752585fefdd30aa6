### Categories of processing: the facility as a processor.

kind-category = Category of processing
    .object = Category of processing
    .register = Register of categories of processing
    .about = What the facility does with data on behalf of other controllers, such as tests made to order or keeping an archive. A register of its own, which the processor keeps (GDPR Art. 30(2)).
    .first = Go through the agreements that entrust data to your facility, and add an entry for each kind of service.

group-mandators = On whose behalf

part-mandator = Controller served

field-category-name = Name of the category
    .help = Short, e.g. “Laboratory tests made to order” (GDPR Art. 30(2)(b)).

field-category-operations = Categories of processing
    .help = What the facility does with the entrusted data; the list is that of GDPR Art. 4(2).

field-category-description = Description
    .help = What the service is, and where the facility’s part in it begins and ends, in two or three sentences.

field-category-unit = Unit of the organisation
    .help = The department that carries out the service.

field-category-owner = Owner in the facility
    .help = The person or function that answers for the service and confirms its description.

field-category-mandators = Controllers on whose behalf the facility acts
    .help = Each controller by itself, with contact data of the controller, its representative and its DPO (GDPR Art. 30(2)(a)).

field-mandator-name = Name of the controller
    .help = The full name, as in the processing agreement.

field-mandator-contact = Contact data
    .help = Address, phone or e-mail (GDPR Art. 30(2)(a)).

field-mandator-representative = Representative in the Union
    .help = Only where the controller is established outside the Union (GDPR Art. 27).

field-mandator-dpo = DPO of the controller
    .help = Name and contact. Where the controller has designated no DPO, enter “none designated”.

field-mandator-processing = Service for this controller
    .help = Only where it differs from the description of the category.

field-mandator-contract_on = Date of the processing agreement
    .help = Without an agreement the facility has no ground to process data on another’s behalf (GDPR Art. 28(3) and (9)).

field-mandator-contract_number = Number of the agreement
    .help = The mark under which the agreement can be found.

field-mandator-contract_until = Agreement runs until
    .help = Left empty, the agreement runs for an indefinite time.

field-mandator-after_end = What becomes of the data when the service ends
    .help = The controller decides: data are erased, or returned together with the copies (GDPR Art. 28(3)(g)).

field-category-instructions = Documented instructions
    .help = Where the controller’s instructions are written down and who in the facility receives them. Without an instruction there is no processing (GDPR Art. 28(3)(a) and 29).

field-category-breach_contact = Whom to tell of a breach, and how
    .help = The processor tells the controller without undue delay (GDPR Art. 33(2)). Enter the address or phone, and the time limit of the agreement.

field-category-persons = Categories of data subjects
    .help = As the agreement has it (GDPR Art. 28(3)). The register does not ask for it, but it serves in a breach.

field-category-persons_more = Other categories of persons
    .help = Groups that the list does not have.

field-category-data = Categories of ordinary data
    .help = The type of data entrusted, as in the agreement (GDPR Art. 28(3)).

field-category-special_data = Special categories of data
    .help = Data of GDPR Art. 9(1); they raise the level of security that is needed.

field-category-data_more = More on the data
    .help = Data that the list does not have, or a closer description.

field-category-sub_entrusted = Does the facility use other processors
    .help = Hosting or another laboratory, for instance. Entrusting further needs the controller’s authorisation (GDPR Art. 28(2)).

field-category-sub_approval = Authorisation to entrust further
    .help = Specific or general, always in writing. Under a general one the controller is told of every change beforehand (GDPR Art. 28(2)).

field-category-sub_processors = Other processors
    .help = They are bound by the same obligations that the facility has towards the controller (GDPR Art. 28(4)).

field-category-transferred = Do data go to a third country
    .help = Only on a documented instruction of the controller (GDPR Art. 28(3)(a) and 30(2)(c)).

field-category-transfers = Transfers to third countries
    .help = The country, the recipient and the mechanism (GDPR Art. 30(2)(c)).

field-category-measures = Technical and organisational measures
    .help = The general description of GDPR Art. 30(2)(d). Tick only what really works.

field-category-measures_kept = Measures on record
    .help = Entries of the register of measures that protect these data.

field-category-measures_more = More on the measures
    .help = Safeguards that the agreement asks for and that are not above.

field-category-medium = Medium
    .help = Electronic, paper or both.

field-category-systems = Resources
    .help = Applications, archives and rooms in which the entrusted data are processed.

field-category-started_on = Started on
    .help = Since when the facility carries the service out; an approximate day is enough.

field-category-ended_on = Ended on
    .help = Once it has ended, tell in the notes how the data were returned or erased.

field-category-reviewed_on = Last review
    .help = When the entry was last held against the agreements and against reality.

field-category-review_due = Next review
    .help = A day set by the DPO, usually a year after the last review.

field-category-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

rule-category-persons_more = What the other categories of persons are
rule-category-data_more = What the other categories of data are
rule-category-sub_entrusted = Whether the facility uses other processors
rule-category-sub_processor_named = Name of the other processor, or its record
rule-category-sub_processor_contract = Agreement with the other processor
rule-category-transferred = Whether data go to a third country
rule-category-safeguards = Documentation of the transfer’s safeguards
rule-category-measures = Technical and organisational measures
