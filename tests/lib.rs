//! What the black-box journeys share.
