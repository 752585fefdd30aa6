//! What a walk through the rooms looks at, and what it can find.

use crate::choices;

choices! {
    /// What is looked at.
    pub enum InspectionKind = "inspection_kind" {
        CleanDesk = "clean_desk",
        CleanScreen = "clean_screen",
        Passwords = "passwords",
        Rooms = "rooms",
    }
}

choices! {
    /// A question of the checklist.
    pub enum InspectionQuestion = "inspection_question" {
        DeskEmpty = "desk_empty",
        DeskOutOfSight = "desk_out_of_sight",
        CleanerCannotRead = "cleaner_cannot_read",
        CabinetsLocked = "cabinets_locked",
        KeysPutAway = "keys_put_away",
        PrinterEmpty = "printer_empty",
        BinsClean = "bins_clean",
        BoardsClean = "boards_clean",
        MediaLocked = "media_locked",
        ScreenTurned = "screen_turned",
        ScreenLocked = "screen_locked",
        ScreenLocksItself = "screen_locks_itself",
        LoggedOut = "logged_out",
        NoStickyNotes = "no_sticky_notes",
        NoNotebook = "no_notebook",
        OwnAccount = "own_account",
        PasswordRules = "password_rules",
        NotShared = "not_shared",
        NotSent = "not_sent",
        KnowsWhatToDo = "knows_what_to_do",
        RoomLocked = "room_locked",
        VisitorsAccompanied = "visitors_accompanied",
        TalkNotHeard = "talk_not_heard",
        ArchiveOrder = "archive_order",
    }
}

choices! {
    /// What was seen.
    pub enum CheckResult = "check_result" { Ok = "ok", NotOk = "not_ok", NotSeen = "not_seen" }
}

choices! {
    /// How grave a finding is.
    pub enum FindingSeverity = "finding_severity" { Low = "low", Medium = "medium", High = "high" }
}
