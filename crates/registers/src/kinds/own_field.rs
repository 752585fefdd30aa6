//! Fields that the DPO adds to registers.

use super::groups::GROUPS;
use super::{CODES, YesNo};
use crate::{Area, Asked, ChoiceSet, Labels, choices, kind, part};

kind! {
    /// A field that the DPO adds to a register; see [`crate::Kinds`].
    pub struct OwnField = "own_field" titled label_pl .area(Area::Settings) .asked(Asked::Nothing) {
        for_kind: choice(KindCode) in "own_field".to_save().column();
        label_pl: line in "own_field".to_save().column();
        label_en: line in "own_field".to_save().column();
        help_pl: line in "own_field";
        help_en: line in "own_field";
        shape: choice(OwnShape) in "own_field".to_save().column();
        options: parts(OwnOption) in "own_field";
        group: choice(GroupCode) in "own_field";
        in_table: choice(YesNo) in "own_field";
        code: line in "own_field".identifies();
    }
}

part! {
    /// A code that a field of one's own offers to choose.
    pub struct OwnOption = "own_option" {
        label_pl: line in "own_field".to_save();
        label_en: line in "own_field".to_save();
        code: line in "own_field";
    }
}

choices! {
    /// What a field of one's own holds.
    pub enum OwnShape = "own_shape" {
        Line = "line",
        Text = "text",
        Date = "date",
        Count = "count",
        Choice = "choice",
        Choices = "choices",
        Lines = "lines",
    }
}

/// The code of a kind that can have fields of one's own: of any but this one.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct KindCode(pub String);

impl KindCode {
    /// The set, for definitions.
    pub const SET: ChoiceSet = ChoiceSet { set: "register", codes: CODES, labels: Labels::Register };
}

/// The code of a group of the form of that kind.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct GroupCode(pub String);

impl GroupCode {
    /// The set, for definitions.
    pub const SET: ChoiceSet = ChoiceSet { set: "group", codes: GROUPS, labels: Labels::Group("for_kind") };
}
