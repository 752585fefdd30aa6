//! The macros that turn one list of fields into a typed struct and its definition.

/// A closed set of codes as an enum: `choices! { /// doc  pub enum Medium = "medium" { Paper = "paper", … } }`.
#[macro_export]
macro_rules! choices {
    ($(#[$doc:meta])* pub enum $name:ident = $set:literal { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[allow(missing_docs)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// The set, for definitions.
            pub const SET: $crate::ChoiceSet = $crate::ChoiceSet::new($set, &[$($code),+]);

            /// The code as it stands in JSON.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

/// A sub-record: struct and `Part` definition from one list of fields.
#[macro_export]
macro_rules! part {
    ($(#[$doc:meta])* pub struct $name:ident = $code:literal {
        $($field:ident : $shape:ident $(($arg:tt))? in $group:literal $(. $flag:ident ( $($value:expr),* ))* ;)+
    }) => {
        $crate::typed! { $(#[$doc])* $name { $($field : $shape $(($arg))?;)+ } }

        impl $name {
            /// The definition.
            pub const PART: &'static $crate::Part = &$crate::Part {
                name: $code,
                fields: &[$($crate::Field::new(stringify!($field), $crate::shape!($shape $(($arg))?), $group)
                    $(.$flag($($value),*))*),+],
            };
        }
    };
}

/// A kind of record: struct and `Kind` definition from one list of fields, the last of them the files of the record. `titled`
/// names the field that titles a record; after it stand, like the flags of a field, the settings of the kind: `.amount(…) .rules(…)`.
#[macro_export]
macro_rules! kind {
    ($(#[$doc:meta])* pub struct $name:ident = $code:literal titled $title:ident $(. $set:ident ( $setting:expr ))* {
        $($field:ident : $shape:ident $(($arg:tt))? in $group:literal $(. $flag:ident ( $($value:expr),* ))* ;)+
    }) => {
        $crate::typed! { $(#[$doc])* $name { $($field : $shape $(($arg))?;)+ files : files; } }

        impl $name {
            /// Its code.
            pub const CODE: &'static str = $code;

            /// The definition.
            pub const KIND: $crate::Kind = $crate::Kind::new($code, stringify!($title), &[
                $($crate::Field::new(stringify!($field), $crate::shape!($shape $(($arg))?), $group)
                    $(.$flag($($value),*))*),+,
                $crate::Field::new("files", $crate::Shape::Files, "files").owned_by("record"),
            ])
            $(.$set($setting))*;
        }
    };
}

/// The struct behind `kind!` and `part!`: absent means empty, unknown fields are kept.
#[doc(hidden)]
#[macro_export]
macro_rules! typed {
    ($(#[$doc:meta])* $name:ident { $($field:ident : $shape:ident $(($arg:tt))?;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(default)]
        #[allow(missing_docs)]
        pub struct $name {
            $(pub $field: $crate::value_type!($shape $(($arg))?),)+
            /// Fields that a newer version of the program wrote.
            #[serde(flatten)]
            pub unknown: serde_json::Map<String, serde_json::Value>,
        }

        impl $name {
            /// Reads a normalised value.
            pub fn read(value: &serde_json::Value) -> Result<Self, serde_json::Error> {
                serde::Deserialize::deserialize(value)
            }

            /// The normalised value.
            pub fn value(&self) -> serde_json::Value {
                $crate::normalise(serde_json::json!(self))
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! value_type {
    (line) => { String };
    (text) => { String };
    (date) => { Option<chrono::NaiveDate> };
    (moment) => { String };
    (count) => { Option<u64> };
    (choice($set:tt)) => { Option<$set> };
    (choices($set:tt)) => { Vec<$set> };
    (lines) => { Vec<String> };
    (link($kind:tt)) => { Option<$crate::RecordId> };
    (links($kind:tt)) => { Vec<$crate::RecordId> };
    (files) => { Vec<$crate::FileRef> };
    (parts($part:tt)) => { Vec<$part> };
}

#[doc(hidden)]
#[macro_export]
macro_rules! shape {
    (line) => {
        $crate::Shape::Line
    };
    (text) => {
        $crate::Shape::Text
    };
    (date) => {
        $crate::Shape::Date
    };
    (moment) => {
        $crate::Shape::Moment
    };
    (count) => {
        $crate::Shape::Count
    };
    (choice($set:tt)) => {
        $crate::Shape::Choice($set::SET)
    };
    (choices($set:tt)) => {
        $crate::Shape::Choices($set::SET)
    };
    (lines) => {
        $crate::Shape::Lines
    };
    (link($kind:tt)) => {
        $crate::Shape::Link($kind)
    };
    (links($kind:tt)) => {
        $crate::Shape::Links($kind)
    };
    (files) => {
        $crate::Shape::Files
    };
    (parts($part:tt)) => {
        $crate::Shape::Parts($part::PART)
    };
}
