//! Checkpoints that left the machine, held against the log.

use evidence::{Head, Known, Standing, VAULT_RESCUED, VAULT_RESTORED, standing};

use crate::error::Result;
use crate::tree::from_tree;
use crate::vault::Vault;

impl Vault {
    /// How the log stands towards an older checkpoint of it, in the form that [`evidence::typed_checkpoint`] gives.
    pub fn standing(&self, checkpoint: &str) -> Result<Standing> {
        let mut restores = self.entries_of(VAULT_RESTORED)?;
        restores.extend(self.entries_of(VAULT_RESCUED)?);
        restores.sort_unstable();
        let head = Head { size: self.size()?, root: self.root()? };
        let known = Known { head, nodes: self, restores: &restores };
        standing(checkpoint, &self.verifier_key()?, known).map_err(from_tree)
    }
}
