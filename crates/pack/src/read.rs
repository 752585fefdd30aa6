//! Reading a pack back.

use lopdf::{Dictionary, Document, Object};

/// Why the attachments of a file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It is not a PDF, or a damaged one.
    #[error("not a readable PDF: {0}")]
    NotReadable(#[from] lopdf::Error),
}

/// The files inside a PDF, by name.
pub fn attachments(pdf: &[u8]) -> Result<Vec<(String, Vec<u8>)>, ReadError> {
    let document = Document::load_mem(pdf)?;
    let catalog = document.catalog()?;
    let Ok(files) = catalog.get(b"AF") else { return Ok(Vec::new()) };
    let files = followed(&document, files)?.as_array()?;
    files.iter().map(|file| read(&document, followed(&document, file)?.as_dict()?)).collect()
}

fn read(document: &Document, specification: &Dictionary) -> Result<(String, Vec<u8>), ReadError> {
    let name = lopdf::decode_text_string(specification.get(b"UF")?)?;
    let streams = followed(document, specification.get(b"EF")?)?.as_dict()?;
    let stream = followed(document, streams.get(b"F")?)?.as_stream()?;
    let bytes =
        if stream.dict.has(b"Filter") { stream.decompressed_content()? } else { stream.content.clone() };
    Ok((name, bytes))
}

fn followed<'a>(document: &'a Document, object: &'a Object) -> Result<&'a Object, lopdf::Error> {
    Ok(document.dereference(object)?.1)
}
