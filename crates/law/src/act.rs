//! The acts of law that the program cites.

/// An act of law. Polish acts keep their Polish short name in both languages: that is how they are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Act {
    /// Regulation (EU) 2016/679.
    Gdpr,
    /// Data protection act of 10 May 2018.
    Uodo,
    /// Patients' rights act of 6 November 2008.
    Upp,
    /// Act on medical activity of 15 April 2011.
    Udl,
    /// Act on publicly financed health care of 27 August 2004.
    Usoz,
    /// Act on the health-care information system of 28 April 2011.
    Usioz,
    /// Pharmaceutical law of 6 September 2001.
    Pf,
    /// Act on occupational medicine of 27 June 1997.
    Smp,
    /// Labour code of 26 June 1974.
    Kp,
    /// Accounting act of 29 September 1994.
    Uor,
    /// National cybersecurity act of 5 July 2018.
    Ksc,
    /// Act on the protection of whistleblowers of 14 June 2024.
    Uos,
    /// Electronic communications law of 12 July 2024.
    Pke,
    /// Entrepreneurs' law of 6 March 2018.
    Pp,
}

impl Act {
    /// Every act.
    pub const ALL: [Self; 14] = [
        Self::Gdpr,
        Self::Uodo,
        Self::Upp,
        Self::Udl,
        Self::Usoz,
        Self::Usioz,
        Self::Pf,
        Self::Smp,
        Self::Kp,
        Self::Uor,
        Self::Ksc,
        Self::Uos,
        Self::Pke,
        Self::Pp,
    ];

    /// The code of the compact form.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Gdpr => "gdpr",
            Self::Uodo => "uodo",
            Self::Upp => "upp",
            Self::Udl => "udl",
            Self::Usoz => "usoz",
            Self::Usioz => "usioz",
            Self::Pf => "pf",
            Self::Smp => "smp",
            Self::Kp => "kp",
            Self::Uor => "uor",
            Self::Ksc => "ksc",
            Self::Uos => "uos",
            Self::Pke => "pke",
            Self::Pp => "pp",
        }
    }

    /// The short name as lawyers write it in Poland.
    pub const fn polish(self) -> &'static str {
        match self {
            Self::Gdpr => "RODO",
            Self::Uodo => "u.o.d.o.",
            Self::Upp => "UPP",
            Self::Udl => "UDL",
            Self::Usoz => "UŚOZ",
            Self::Usioz => "USIOZ",
            Self::Pf => "Prawa farmaceutycznego",
            Self::Smp => "SMP",
            Self::Kp => "KP",
            Self::Uor => "UoR",
            Self::Ksc => "KSC",
            Self::Uos => "ustawy o ochronie sygnalistów",
            Self::Pke => "PKE",
            Self::Pp => "Prawa przedsiębiorców",
        }
    }

    /// The short name for an English reader.
    pub const fn english(self) -> &'static str {
        match self {
            Self::Gdpr => "GDPR",
            Self::Pf => "Prawo farmaceutyczne",
            Self::Uos => "Whistleblower Act",
            Self::Pp => "Prawo przedsiębiorców",
            _ => self.polish(),
        }
    }

    /// Whether its articles are divided into `§`, not `ust.`
    pub(crate) const fn has_sections(self) -> bool {
        matches!(self, Self::Kp)
    }
}
