//! Who inspects, why, how, and what comes of it.

use crate::choices;

choices! {
    /// The authority that inspects.
    pub enum VisitAuthority = "visit_authority" {
        Uodo = "uodo",
        Nfz = "nfz",
        Rpp = "rpp",
        Voivode = "voivode",
        Health = "health",
        Founder = "founder",
        Sanepid = "sanepid",
        Pip = "pip",
        Zus = "zus",
        Nik = "nik",
        Other = "other",
    }
}

choices! {
    /// What brought the inspectors.
    pub enum VisitCause = "visit_cause" {
        Plan = "plan",
        Complaint = "complaint",
        Breach = "breach",
        Monitoring = "monitoring",
        Recheck = "recheck",
        Unknown = "unknown",
    }
}

choices! {
    /// Where it takes place.
    pub enum VisitMode = "visit_mode" { OnSite = "on_site", Correspondence = "correspondence", Both = "both" }
}

choices! {
    /// What the inspectors did.
    pub enum VisitActionKind = "visit_action_kind" {
        Documents = "documents",
        Viewing = "viewing",
        Systems = "systems",
        Explanation = "explanation",
        Witness = "witness",
        Recording = "recording",
        Expert = "expert",
    }
}

choices! {
    /// In what form something was handed over.
    pub enum HandedForm = "handed_form" {
        Shown = "shown",
        Copy = "copy",
        Printout = "printout",
        Electronic = "electronic",
        Original = "original",
    }
}

choices! {
    /// What became of the objections.
    pub enum ObjectionsResult = "objections_result" { Accepted = "accepted", Partly = "partly", Rejected = "rejected" }
}

choices! {
    /// What came of it.
    pub enum VisitOutcome = "visit_outcome" {
        NoFindings = "no_findings",
        Recommendations = "recommendations",
        Proceedings = "proceedings",
        Decision = "decision",
        Fine = "fine",
    }
}
