use std::ops::ControlFlow;

use serde_json::json;

use super::{Place, operation, save, version};
use crate::{Checked, Vault};

fn vault() -> (Place, Vault) {
    let (place, mut vault, _) = Place::new();
    let content = "x".repeat(3 << 20);
    let mut go_on = |_| ControlFlow::Continue(());
    let blob = vault.store_blob(&mut content.as_bytes(), u64::MAX, &mut go_on).unwrap();
    let file = json!({ "name": "x.txt", "sha256": blob.sha256, "size": blob.size });
    let record = version(900, 1, json!({ "files": [file] }));
    vault.operate(&operation("attachment.added", 1, vec![record])).unwrap();
    let many = (1..600).map(|number| version(number, 1, json!({ "name": number }))).collect();
    vault.operate(&operation("import.applied", 1, many)).unwrap();
    for from in 0..520 {
        save(&mut vault, 901, from, "a", 1).unwrap();
    }
    (place, vault)
}

#[test]
fn a_check_tells_how_far_it_is_and_ends_when_it_is_told_to() {
    let (_place, vault) = vault();
    // 523 entries and 3 pieces.
    let of = 526;
    let mut told = Vec::new();
    let mut progress = |checked: Checked| {
        assert_eq!(checked.of, of);
        told.push(checked.done);
        ControlFlow::Continue(())
    };
    assert!(vault.verify_watched(&mut progress).unwrap().unwrap().intact());
    assert_eq!(told, [0, 256, 512, of]);
    for stop in told {
        let mut progress = |checked: Checked| {
            assert!(checked.done <= stop);
            if checked.done == stop { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        assert_eq!(vault.verify_watched(&mut progress).unwrap(), None, "{stop}");
    }
}
