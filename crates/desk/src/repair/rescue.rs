//! Rescuing a damaged vault into a new one.

use std::ops::ControlFlow;
use std::path::Path;

use catalogue::{Language, text};
use vault::{Checked, Rescue, RescueError, RescueStage, Vault};

use super::words::told;
use crate::desk::Desk;
use crate::keys::tried;
use crate::outside::outside;
use crate::protocol::{RescueVault, ShowVault, VaultRescued};
use crate::trouble::{Result, Trouble};
use crate::vaults::{self, find, with_suffix};
use crate::watch::{Watch, tell};

/// Makes a new vault from what can be read of a damaged one and opens it. The vault that was open is closed first.
pub fn rescue(desk: &Desk, request: RescueVault, watch: &dyn Watch) -> Result<VaultRescued> {
    let damaged = find(&request.damaged);
    let path =
        with_suffix(Path::new(&request.path)).ok_or_else(|| Trouble::NoNameForVault(request.path.clone()))?;
    outside(&path)?;
    desk.lock();
    let failed = |error: RescueError| match error {
        RescueError::Vault(vault::Error::NotAVault) => Trouble::NotAVault(damaged.clone()),
        RescueError::Vault(vault::Error::Exists) => Trouble::VaultExists(path.clone()),
        RescueError::Vault(error) => Trouble::Vault(error),
        RescueError::Beyond => Trouble::BeyondRescue(damaged.clone()),
        RescueError::Unsound(_) => Trouble::RescueUnsound,
        RescueError::Cancelled => Trouble::Cancelled,
    };
    tried(&mut desk.session(), &damaged, |_| {
        Vault::check_secret(&damaged, &request.secret).map_err(|error| failed(error.into()))
    })?;
    let language = desk.language();
    let at = desk.session().now();
    let rescue = Rescue { damaged: &damaged, folder: &path, secret: &request.secret, at };
    let (vault, report) = Vault::rescue(&rescue, &mut steps(watch, language)).map_err(failed)?;
    let report = told(&vault, &report, language)?;
    let mut session = desk.session();
    session.put(vault);
    Ok(VaultRescued { info: vaults::info(&mut session, ShowVault::default())?, report })
}

fn steps(
    watch: &dyn Watch,
    language: Language,
) -> impl FnMut(RescueStage, Checked) -> ControlFlow<()> + use<'_> {
    move |stage, checked| {
        let key = match stage {
            RescueStage::Copying => "progress-rescue-copying",
            RescueStage::Files => "progress-rescue-files",
            RescueStage::Log => "progress-rescue-log",
            RescueStage::Checking => "progress-rescue-checking",
        };
        tell(watch, &text(language, key), checked.done, checked.of)
    }
}
