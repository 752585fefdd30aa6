//! Data-flow maps: derivation from the registers, lane layout, SVG.
