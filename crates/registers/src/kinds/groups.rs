//! The groups of all forms, each once: what a definition can name must be known when the program is built.

use super::EXTENDED;

/// The groups of the kinds that can have fields of the DPO's own, in the order of the sidebar and of the forms.
pub(super) const GROUPS: &[&str] = &{
    let mut groups = [""; count()];
    let (mut at, mut kind) = (0, 0);
    while kind < EXTENDED.len() {
        let mut field = 0;
        while field < EXTENDED[kind].fields.len() {
            if is_new(kind, field) {
                groups[at] = EXTENDED[kind].fields[field].group;
                at += 1;
            }
            field += 1;
        }
        kind += 1;
    }
    groups
};

const fn count() -> usize {
    let (mut count, mut kind) = (0, 0);
    while kind < EXTENDED.len() {
        let mut field = 0;
        while field < EXTENDED[kind].fields.len() {
            count += is_new(kind, field) as usize;
            field += 1;
        }
        kind += 1;
    }
    count
}

/// Whether no field before that one is in its group.
const fn is_new(kind: usize, field: usize) -> bool {
    let group = EXTENDED[kind].fields[field].group;
    // Most fields follow one of their own group.
    if field > 0 && same(EXTENDED[kind].fields[field - 1].group, group) {
        return false;
    }
    let mut earlier = 0;
    while earlier <= kind {
        let fields = EXTENDED[earlier].fields;
        let end = if earlier == kind { field } else { fields.len() };
        let mut at = 0;
        while at < end {
            if same(fields[at].group, group) {
                return false;
            }
            at += 1;
        }
        earlier += 1;
    }
    true
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_of_every_form_is_named_once() {
        let mut expected: Vec<&str> = Vec::new();
        for group in EXTENDED.iter().flat_map(|kind| kind.groups()) {
            if !expected.contains(&group) {
                expected.push(group);
            }
        }
        assert_eq!(GROUPS, expected);
    }
}
