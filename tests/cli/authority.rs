//! Time-stamping authorities: OpenSSL, with certificates made for each test.

use std::process::Command;

use tabularium_tests::{Place, answer};

/// An authority that signs with its own certificate.
pub(crate) fn authority(place: &Place, name: &str) {
    certified(place, name, 9);
}

/// One whose certificate was valid until yesterday.
pub(crate) fn expired_authority(place: &Place, name: &str) {
    certified(place, name, -1);
}

/// It answers the request in a file.
pub(crate) fn stamped(place: &Place, name: &str, request: &str, answer: &str) {
    openssl(
        place,
        &format!("ts -reply -config {name}.config -section tsa -queryfile {request} -out {answer}"),
    );
}

pub(crate) fn openssl(place: &Place, args: &str) {
    let mut command = Command::new("openssl");
    answer(command.args(args.split_whitespace()).current_dir(place.path("")), None).done();
}

fn certified(place: &Place, name: &str, days: i32) {
    place.write("extensions", "extendedKeyUsage=critical,timeStamping\n");
    openssl(place, &format!("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out {name}.key"));
    openssl(place, &format!("req -new -key {name}.key -subj /CN={name} -out {name}.csr"));
    openssl(
        place,
        &format!(
            "x509 -req -in {name}.csr -extfile extensions -signkey {name}.key -days {days} -out {name}.pem"
        ),
    );
    place.write("serial", "01\n");
    place.write(
        &format!("{name}.config"),
        format!(
            "[tsa]\nserial=serial\nsigner_cert={name}.pem\nsigner_key={name}.key\nsigner_digest=sha256\n\
             default_policy=1.2.3.4\ndigests=sha256\nclock_precision_digits=3\n"
        ),
    );
}
