//! Compliance packs: layout, printpdf, PDF/A-3a and PDF/UA-1.
