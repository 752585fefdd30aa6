//! Every kind with its fields and texts.

use catalogue::{Language, text};
use registers::{Amount, ChoiceSet, Field, Kind, Labels, Need, Shape};

use crate::moments::past;
use crate::protocol::{
    ColumnView, FieldView, GroupView, KindView, ListKinds, NeedView, OptionView, OwnState, ShapeView,
    WhenView,
};
use crate::records::Column;
use crate::session::Session;
use crate::trouble::Result;
use crate::words::{Reader, cites};

/// Every kind with its fields and texts, in the order of the sidebar.
pub fn list(session: &mut Session, request: ListKinds) -> Result<Vec<KindView>> {
    let kinds = session.kinds_at(past(session, request.as_at.as_deref())?)?;
    Ok(kinds.all().iter().map(|kind| kind_view(session.language(), kind)).collect())
}

fn kind_view(language: Language, kind: &'static Kind) -> KindView {
    let key = format!("kind-{}", kind.code);
    let part = |name: &str| text(language, &format!("{key}.{name}"));
    let group = |code: &&'static str| GroupView {
        code: (*code).to_owned(),
        label: text(language, &format!("group-{code}")),
        fields: fields(language, kind.code, kind.fields.iter().filter(|field| field.group == *code)),
    };
    KindView {
        code: kind.code.to_owned(),
        label: text(language, &key),
        register: part("register"),
        about: part("about"),
        first: part("first"),
        area: kind.area.code().to_owned(),
        area_label: text(language, &format!("area-{}", kind.area.code())),
        single: matches!(kind.amount, Amount::One),
        title_field: kind.title.to_owned(),
        groups: kind.groups().iter().map(group).collect(),
        columns: Column::all(kind).into_iter().map(|column| column_view(language, kind, column)).collect(),
    }
}

fn column_view(language: Language, kind: &'static Kind, column: Column) -> ColumnView {
    ColumnView {
        field: column.path(),
        label: column.label(kind, &Reader::untitled(language)),
        shape: shape_view(language, column.shape()),
        ops: column.ops().to_vec(),
        column: matches!(column, Column::Field(field) if field.column),
    }
}

fn fields(
    language: Language,
    owner: &'static str,
    fields: impl IntoIterator<Item = &'static Field>,
) -> Vec<FieldView> {
    fields.into_iter().map(|field| field_view(language, owner, field)).collect()
}

fn field_view(language: Language, owner: &'static str, field: &'static Field) -> FieldView {
    let reader = Reader::untitled(language);
    FieldView {
        name: field.name.to_owned(),
        label: field.label(owner, &reader),
        help: field.help(owner, &reader),
        cites: cites(language, field.cites),
        need: match field.need {
            Need::Optional => NeedView::Optional,
            Need::Complete => NeedView::Complete,
            Need::Save => NeedView::Save,
        },
        shape: shape_view(language, field.shape),
        column: field.column,
        personal: field.personal,
        own: field.own.map(|own| if own.ended { OwnState::Ended } else { OwnState::Standing }),
        when: field.when.map(|(field, code)| WhenView { field: field.to_owned(), code: code.to_owned() }),
    }
}

fn shape_view(language: Language, shape: Shape) -> ShapeView {
    match shape {
        Shape::Line => ShapeView::Line,
        Shape::Text => ShapeView::Text,
        Shape::Date => ShapeView::Date,
        Shape::Moment => ShapeView::Moment,
        Shape::Count => ShapeView::Count,
        Shape::Choice(set) => ShapeView::Choice {
            options: options(language, set),
            groups_of: match set.labels {
                Labels::Group(of) => Some(of.to_owned()),
                Labels::Choice | Labels::Register | Labels::Own(_) => None,
            },
        },
        Shape::Choices(set) => ShapeView::Choices { options: options(language, set) },
        Shape::Lines => ShapeView::Lines,
        Shape::Link(kind) => ShapeView::Link { kind: kind.to_owned() },
        Shape::Links(kind) => ShapeView::Links { kind: kind.to_owned() },
        Shape::Files => ShapeView::Files,
        Shape::Parts(part) => ShapeView::Parts {
            label: text(language, &part.label_key()),
            fields: fields(language, part.name, part.fields),
        },
    }
}

fn options(language: Language, set: ChoiceSet) -> Vec<OptionView> {
    let reader = Reader::untitled(language);
    let option = |code: &&str| OptionView { code: (*code).to_owned(), label: set.label(code, &reader) };
    set.codes.iter().map(option).collect()
}
