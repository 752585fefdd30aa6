//! The path of registration: how a patient makes an appointment, and where it is written down.

use registers::kinds::{
    Calling, Channel, DeskPrivacy, EmailProtection, IdentityCheck, Recording, SystemType, YesNo,
};

use super::{
    draft::{Carries, Draft},
    parties, stores,
};
use crate::{Lane, Node, NodeKind, Protection, Store};

/// The channels that an unanswered map supposes.
const SUPPOSED: [Channel; 3] = [Channel::Phone, Channel::InPerson, Channel::Mail];

pub(super) fn draw(draft: &mut Draft) {
    let answered = !draft.answers.channels.is_empty();
    let channels = if answered { draft.answers.channels.clone() } else { SUPPOSED.to_vec() };
    for channel in &channels {
        let node = channel_node(draft, *channel, answered);
        draft.put(node);
    }
    let step = draft.node("registration", Lane::Reception, NodeKind::Step, draft.say("registration"));
    draft.put(draft.describe(step));
    for channel in &channels {
        let carries = channel_flow(draft, *channel, answered);
        draft.flow(&key(*channel), "registration", carries, None);
    }
    if channels.contains(&Channel::InPerson) && answered {
        calling(draft);
    }
    appointments(draft);
    parties::put_platforms(draft, "registration", &draft.say("data-entitlement"));
    parties::put_recipients(draft, "registration", None);
}

fn key(channel: Channel) -> String {
    format!("channel-{}", channel.code())
}

fn channel_node(draft: &Draft, channel: Channel, answered: bool) -> Node {
    let kind = if channel == Channel::ThirdPerson { NodeKind::Person } else { NodeKind::Channel };
    let title = draft.say(&format!("channel-{}", channel.code().replace('_', "-")));
    let mut node = draft.node(&key(channel), Lane::Patient, kind, title);
    let carrier = match channel {
        Channel::Phone | Channel::Sms => stores::carrier(draft, SystemType::Phone),
        Channel::Email => stores::carrier(draft, SystemType::Email),
        Channel::WebForm | Channel::Portal => stores::carrier(draft, SystemType::Website),
        Channel::InPerson | Channel::Mail | Channel::Messenger | Channel::ThirdPerson => None,
    };
    if let Some((id, system)) = carrier {
        node.record = Some(*id);
        node.note = Some(system.name.clone());
    }
    if !answered {
        node.supposed = true;
        node.questions.push(draft.ask("channels"));
        return node;
    }
    match channel {
        Channel::Phone => match draft.answers.phone_recording {
            None => node.questions.push(draft.ask("phone_recording")),
            Some(Recording::WithoutNotice) => node.lacks.push(draft.say("recorded-without-notice")),
            Some(Recording::WithNotice) => node.note = Some(draft.say("recorded-with-notice")),
            Some(Recording::No) => {}
        },
        Channel::InPerson => match draft.answers.screens_turned {
            None => node.questions.push(draft.ask("screens_turned")),
            Some(YesNo::No) => node.lacks.push(draft.say("screens-seen")),
            Some(YesNo::Yes) => node.note = Some(draft.say("screens-turned")),
        },
        Channel::Mail
        | Channel::Email
        | Channel::WebForm
        | Channel::Portal
        | Channel::Sms
        | Channel::Messenger
        | Channel::ThirdPerson => {}
    }
    node
}

fn channel_flow(draft: &Draft, channel: Channel, answered: bool) -> Carries {
    let (what, medium) = match channel {
        Channel::Phone => ("data-visit", Some("medium-voice")),
        Channel::InPerson => ("data-visit", None),
        Channel::Mail => ("data-letter", Some("medium-paper")),
        Channel::Email | Channel::WebForm | Channel::Portal | Channel::Messenger => {
            ("data-visit", Some("medium-electronic"))
        }
        Channel::Sms => ("data-date", Some("medium-electronic")),
        Channel::ThirdPerson => ("data-by-other", None),
    };
    let protection = if answered { protection(draft, channel) } else { Protection::None };
    let special = channel != Channel::Sms;
    Carries { what: draft.say(what), medium: medium.map(|key| draft.say(key)), protection, special }
}

fn protection(draft: &Draft, channel: Channel) -> Protection {
    let answers = &draft.answers;
    match channel {
        Channel::Phone => identity(draft, &answers.phone_identity, "phone_identity"),
        Channel::InPerson => at_the_desk(draft),
        Channel::Mail if answers.mail_handling.is_empty() => Protection::Open(draft.ask("mail_handling")),
        Channel::Mail => Protection::Stated(answers.mail_handling.clone()),
        Channel::Email => {
            let given = &answers.email_protection;
            let words = draft.choices(EmailProtection::SET, given.iter().map(|way| way.code()));
            if given.is_empty() {
                Protection::Open(draft.ask("email_protection"))
            } else if given.contains(&EmailProtection::Nothing) {
                Protection::Absent(words)
            } else {
                Protection::Stated(words)
            }
        }
        Channel::WebForm => match answers.web_form_encrypted {
            None => Protection::Open(draft.ask("web_form_encrypted")),
            Some(YesNo::Yes) => Protection::Stated(draft.say("form-encrypted")),
            Some(YesNo::No) => Protection::Absent(draft.say("form-open")),
        },
        Channel::Portal | Channel::Sms | Channel::Messenger | Channel::ThirdPerson => Protection::None,
    }
}

/// What an identity check says of a flow.
pub(super) fn identity(draft: &Draft, checks: &[IdentityCheck], field: &str) -> Protection {
    let words = draft.choices(IdentityCheck::SET, checks.iter().map(|check| check.code()));
    if checks.is_empty() {
        return Protection::Open(draft.ask(field));
    }
    if checks.contains(&IdentityCheck::Nothing) {
        return Protection::Absent(draft.say("identity-nothing"));
    }
    Protection::Stated(draft.say_with("identity", "checks", words))
}

/// At the desk both count: who it is, and who listens.
fn at_the_desk(draft: &Draft) -> Protection {
    let privacy = &draft.answers.desk_privacy;
    if privacy.is_empty() {
        return Protection::Open(draft.ask("desk_privacy"));
    }
    let words = draft.choices(DeskPrivacy::SET, privacy.iter().map(|way| way.code()));
    if privacy.contains(&DeskPrivacy::Nothing) {
        return Protection::Absent(draft.say("desk-heard"));
    }
    match identity(draft, &draft.answers.desk_identity, "desk_identity") {
        Protection::Stated(checks) => Protection::Stated(format!("{words}; {checks}")),
        other => other,
    }
}

fn calling(draft: &mut Draft) {
    let (what, protection) = match draft.answers.calling {
        None => (draft.say("data-call"), Protection::Open(draft.ask("calling"))),
        Some(Calling::FullName) => (draft.say("data-call"), Protection::Absent(draft.say("called-by-name"))),
        Some(way) => (draft.say("data-call"), Protection::Stated(draft.choice(Calling::SET, way.code()))),
    };
    draft.put(draft.node(
        "waiting-room",
        Lane::Reception,
        NodeKind::Store(Store::Room),
        draft.say("waiting-room"),
    ));
    let medium = Some(draft.say("medium-voice"));
    draft.flow("registration", "waiting-room", Carries { what, medium, protection, special: false }, None);
}

fn appointments(draft: &mut Draft) {
    let named = draft.answers.appointments.clone();
    let systems = stores::on_path(draft, &named);
    if named.is_empty() {
        let title = draft.say("appointments");
        let mut node = draft.node("appointments", Lane::Systems, NodeKind::Store(Store::System), title);
        node.supposed = true;
        node.questions.push(draft.ask("appointments"));
        draft.put(node);
        let carries = Carries {
            what: draft.say("data-booking"),
            medium: None,
            protection: Protection::None,
            special: true,
        };
        draft.flow("registration", "appointments", carries, None);
    }
    stores::put_all(draft, &systems, "registration", &draft.say("data-booking"));
    parties::put_suppliers(draft, &systems);
}
