//! A role of the staff: persons with the same tasks, and the access that those tasks need.

use law::cites;

use crate::kinds::AccessLevel;
use crate::{Area, Asked, kind, part};

part! {
    /// What the role may do in one resource.
    pub struct RoleAccess = "role_access" {
        system: link("system") in "role_access".to_save().cites(cites!["gdpr:32(4)"]);
        level: choice(AccessLevel) in "role_access"
            .to_complete().cites(cites!["gdpr:25(2)", "gdpr:32(1)(b)"]);
        scope: line in "role_access".cites(cites!["gdpr:5(1)(c)", "gdpr:25(2)"]);
    }
}

kind! {
    /// A role of the staff.
    pub struct Role = "role" titled name
        .area(Area::People)
        .asked(Asked::Access)
        .in_order(&[("reviewed_on", "review_due")])
    {
        name: line in "role_tasks".to_save().column();
        unit: line in "role_tasks".column();
        tasks: text in "role_tasks".to_complete().cites(cites!["gdpr:5(1)(c)", "gdpr:29"]).column();
        activities: links("activity") in "role_tasks".to_complete().cites(cites!["gdpr:29", "gdpr:5(1)(b)"]);

        accesses: parts(RoleAccess) in "role_access".to_complete().cites(cites!["gdpr:25(2)", "gdpr:32(4)"]);
        barred: text in "role_access".cites(cites!["gdpr:5(1)(f)", "gdpr:25(2)"]);
        granted_by: line in "role_access".to_complete().cites(cites!["gdpr:29", "gdpr:32(4)"]).column();

        reviewed_on: date in "reviews".to_complete().cites(cites!["gdpr:32(1)(d)"]).column();
        review_due: date in "reviews".cites(cites!["gdpr:32(1)(d)"]);
        notes: text in "notes";
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn a_role_with_a_name_alone_lacks_what_the_access_matrix_needs() {
        let found = gaps("role", &json!({"name": "N"}));
        assert_eq!(found, ["tasks", "activities", "accesses", "granted_by", "reviewed_on"]);
    }

    #[test]
    fn an_access_is_asked_for_its_extent() {
        let system = "01890000-0000-7000-8000-000000000001";
        gap_table(
            "role",
            &[
                (json!({"accesses": [{"system": system}]}), "accesses/0/level", true),
                (json!({"accesses": [{"system": system, "level": "read"}]}), "accesses/0/level", false),
                (json!({"accesses": [{"system": system, "level": "read"}]}), "accesses", false),
                (json!({"accesses": [{"level": "read"}]}), "accesses/0/system", true),
            ],
        );
    }
}
