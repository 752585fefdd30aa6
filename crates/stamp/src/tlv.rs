//! DER, element by element, without copying.

use crate::fault::Fault;

pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const OCTETS: u8 = 0x04;
pub(crate) const OID: u8 = 0x06;
pub(crate) const TIME: u8 = 0x18;
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;
/// A constructed element that its context names, such as `[0]`.
pub(crate) const fn context(number: u8) -> u8 {
    0xA0 | number
}

/// One element.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Element<'a> {
    pub(crate) tag: u8,
    pub(crate) content: &'a [u8],
    /// With its tag and length.
    pub(crate) whole: &'a [u8],
}

/// Elements one after the other.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Elements<'a>(&'a [u8]);

impl<'a> Elements<'a> {
    /// The one element that the bytes are.
    pub(crate) fn only(bytes: &'a [u8], tag: u8) -> Result<Element<'a>, Fault> {
        let mut elements = Self(bytes);
        let element = elements.take(tag)?;
        if elements.0.is_empty() { Ok(element) } else { Err(Fault::Malformed) }
    }

    /// The next, of that tag.
    pub(crate) fn take(&mut self, tag: u8) -> Result<Element<'a>, Fault> {
        match self.next()? {
            Some(element) if element.tag == tag => Ok(element),
            _ => Err(Fault::Malformed),
        }
    }

    /// The next, if it is of that tag.
    pub(crate) fn take_if(&mut self, tag: u8) -> Result<Option<Element<'a>>, Fault> {
        if self.0.first() == Some(&tag) { self.next() } else { Ok(None) }
    }

    /// The next of any tag, until there is none.
    pub(crate) fn next(&mut self) -> Result<Option<Element<'a>>, Fault> {
        let Some((&tag, rest)) = self.0.split_first() else { return Ok(None) };
        let (length, rest) = length(rest).ok_or(Fault::Malformed)?;
        let (content, after) = rest.split_at_checked(length).ok_or(Fault::Malformed)?;
        let whole = &self.0[..self.0.len() - after.len()];
        self.0 = after;
        Ok(Some(Element { tag, content, whole }))
    }
}

impl<'a> Element<'a> {
    pub(crate) const fn inside(&self) -> Elements<'a> {
        Elements(self.content)
    }
}

/// The length and what follows it; the indefinite form is none.
fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    if first < 0x80 {
        return Some((first.into(), rest));
    }
    let count = usize::from(first & 0x7F);
    if !(1..=4).contains(&count) {
        return None;
    }
    let (digits, rest) = rest.split_at_checked(count)?;
    Some((digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit)), rest))
}

/// An element with that content.
pub(crate) fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut whole = vec![tag];
    match u8::try_from(content.len()) {
        Ok(length) if length < 0x80 => whole.push(length),
        _ => {
            let digits: Vec<u8> =
                content.len().to_be_bytes().into_iter().skip_while(|digit| *digit == 0).collect();
            // A length has eight bytes at most.
            whole.push(0x80 | u8::try_from(digits.len()).unwrap_or(8));
            whole.extend(digits);
        }
    }
    whole.extend_from_slice(content);
    whole
}
