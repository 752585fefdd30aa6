### Privacy notices.

kind-notice = Privacy notice
    .object = Privacy notice
    .register = Privacy notices
    .about = What the facility tells persons about their data, where, and how it shows that it did (GDPR Art. 12–14). The list of elements checks the text point by point, and the versions show what a person read on a given day.
    .first = Begin with the notice for patients at reception.

group-given = How it is given
group-elements = What the text says

field-notice-name = Name of the notice
    .help = For instance “Notice for patients” or “Information on cameras”.

field-notice-persons = For whom
    .help = The groups of persons it is addressed to. They must be able to understand its language, children above all (GDPR Art. 12(1)).

field-notice-persons_more = Other groups of persons
    .help = Groups that the list does not have.

field-notice-duty = Which duty it meets
    .help = Art. 13 where the data come from the person; Art. 14 where they come from elsewhere, from a relative or another facility for instance.

field-notice-activities = Processing activities
    .help = The purposes and legal bases of the notice must be those of the record of processing (GDPR Art. 13(1)(c) and 14(1)(c)).

field-notice-owner = Who answers for the text
    .help = The person or function that changes the notice once the activity changes.

field-notice-exemption = Exemption from the duty
    .help = Only where nothing is told. The exemptions of GDPR Art. 14(5)(b)–(d) do not reach data collected from the person (GDPR Art. 13(4)).

field-notice-exemption_reason = Reasons for the exemption
    .help = Why its condition is met, and how the rights of the persons are protected all the same.

field-notice-places = Where it is to be found
    .help = Tick every place in which a person can read or hear it (GDPR Art. 12(1)).

field-notice-places_more = Another place
    .help = A place that the list does not have.

field-notice-given_when = When it is given
    .help = Data from the person: when they are obtained (GDPR Art. 13(1)). Data from elsewhere: within one month at the latest (GDPR Art. 14(3)).

field-notice-proof = How it is shown that it was given
    .help = A signature on the form, an entry in the system, a procedure and a picture of the board. No signature is required; that the information was given must be shown (GDPR Art. 5(2)).

field-notice-form = Form
    .help = A layered notice gives the main elements and says where the whole text is.

field-notice-full_text_at = Where the whole text is
    .help = Address of a page, QR code, or a spot on the premises.

field-notice-languages = Languages
    .help = The languages in which the notice lies ready.

field-notice-access = Aids
    .help = What helps those whom plain print does not reach: children, the elderly, persons with low vision, the deaf.

field-notice-versions = Versions
    .help = Each version of the text with its file and the days it was in force. It tells what a person was told on a given day (GDPR Art. 5(2)).

field-notice-says_controller = Controller and contact data
    .help = The representative too, where there is one (GDPR Art. 13(1)(a), 14(1)(a)).

field-notice-says_dpo = Contact data of the DPO
    .help = E-mail or phone is enough (GDPR Art. 13(1)(b), 14(1)(b)).

field-notice-says_purposes = Purposes and legal bases
    .help = Each purpose with its basis (GDPR Art. 13(1)(c), 14(1)(c)). Treatment does not rest on consent.

field-notice-says_interests = Legitimate interests
    .help = Only where the basis is GDPR Art. 6(1)(f) (GDPR Art. 13(1)(d), 14(2)(b)).

field-notice-says_categories = Categories of data
    .help = Where the data come from elsewhere than the person (GDPR Art. 14(1)(d)).

field-notice-says_source = Source of the data
    .help = Where the facility has them from, and whether the source is public (GDPR Art. 14(2)(f)).

field-notice-says_recipients = Recipients or their categories
    .help = Processors too (GDPR Art. 13(1)(e), 14(1)(e)).

field-notice-says_transfers = Transfer to a third country
    .help = The intention, the safeguards, and how a copy of them is to be had (GDPR Art. 13(1)(f), 14(1)(f)).

field-notice-says_retention = Period of storage
    .help = The period, or the criteria that settle it; “as the law provides” is not enough (GDPR Art. 13(2)(a), 14(2)(a)).

field-notice-says_rights = Rights of the person
    .help = Access, rectification, erasure, restriction, objection, portability: those that exist in this activity (GDPR Art. 13(2)(b), 14(2)(c)).

field-notice-says_withdrawal = Right to withdraw consent
    .help = Only where the basis is consent (GDPR Art. 13(2)(c), 14(2)(d)).

field-notice-says_complaint = Complaint to the authority
    .help = The right to lodge a complaint with the supervisory authority (GDPR Art. 13(2)(d), 14(2)(e)).

field-notice-says_required = Whether the data must be given
    .help = Whether statute or contract requires them, and what follows if they are not given (GDPR Art. 13(2)(e)).

field-notice-says_automated = Automated decisions and profiling
    .help = The logic of the decisions and what they mean for the person; where there are none, choose “does not apply” (GDPR Art. 13(2)(f), 14(2)(g)).

field-notice-to_correct = What has to be corrected
    .help = The elements that the text lacks or that have gone out of date, and who adds them.

field-notice-reviewed_on = Last review
    .help = When the text was last held against the record of processing.

field-notice-review_due = Next review
    .help = A day set by the DPO; usually a year, earlier when a purpose, recipient or supplier changes.

field-notice-notes = Notes
    .help = Whatever is worth remembering and has no field of its own.

rule-notice-persons_more = Description of the other groups of persons
rule-notice-places_more = Description of the other place
rule-notice-exemption_reason = Reasons for the exemption from the duty to inform

choice-information_duty-13 = Data from the person (Art. 13)
choice-information_duty-14 = Data from elsewhere (Art. 14)

choice-notice_form-full = The whole text at once
choice-notice_form-layered = Layered: main points and a pointer
choice-notice_form-sign = Sign or pictogram
choice-notice_form-spoken = Spoken

choice-notice_language-polish = Polish
choice-notice_language-ukrainian = Ukrainian
choice-notice_language-english = English
choice-notice_language-german = German
choice-notice_language-russian = Russian
choice-notice_language-belarusian = Belarusian
choice-notice_language-vietnamese = Vietnamese
choice-notice_language-other = Another

choice-notice_access-plain_language = Plain language
choice-notice_access-large_print = Large print
choice-notice_access-for_children = Version for children
choice-notice_access-read_aloud = Read aloud on request
choice-notice_access-sign_language = Polish Sign Language
choice-notice_access-screen_reader = Version for screen readers

choice-notice_place-reception = On display at reception
choice-notice_place-board = Notice board
choice-notice_place-paper_form = Paper form
choice-notice_place-website = Website
choice-notice_place-portal = Patient portal or online booking
choice-notice_place-phone = Recorded message on the phone
choice-notice_place-email = E-mail
choice-notice_place-letter = Letter
choice-notice_place-sms = Text message with a link
choice-notice_place-contract = Annex to a contract
choice-notice_place-video_sign = Sign at the cameras
choice-notice_place-other = Another place

choice-notice_exemption-known = The person has the information already (Art. 13(4), 14(5)(a))
choice-notice_exemption-impossible = Impossible or disproportionate effort (Art. 14(5)(b))
choice-notice_exemption-laid_down = Obtaining is laid down by law (Art. 14(5)(c))
choice-notice_exemption-secrecy = Professional secrecy (Art. 14(5)(d))
choice-notice_exemption-national = Exception in a national act (Art. 23)

choice-stated-yes = Stated
choice-stated-no = Missing
choice-stated-not_applicable = Does not apply
