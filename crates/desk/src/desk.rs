//! The desk: one person, at most one open vault, and the one way in for every command.

use std::sync::{Mutex, MutexGuard, PoisonError};

use catalogue::Language;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::failure::failure;
use crate::protocol::{Failure, dispatch};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;

/// A use case that answers at once.
pub type Case<Q, A> = fn(&mut Session, Q) -> Result<A>;

/// A use case that reports progress and can be stopped. It takes the session only for moments, so that screens can read
/// meanwhile.
pub type LongCase<Q, A> = fn(&Desk, Q, &dyn Watch) -> Result<A>;

/// What a person works at.
pub struct Desk {
    session: Mutex<Session>,
    /// Held by the one that takes files in.
    attaching: Mutex<()>,
}

impl Desk {
    /// A desk with no vault open.
    pub fn new(session: Session) -> Self {
        Self { session: Mutex::new(session), attaching: Mutex::default() }
    }

    /// Runs the command with that name: the one way in from the window.
    pub fn call(&self, name: &str, params: Value, watch: &dyn Watch) -> std::result::Result<Value, Failure> {
        dispatch(self, name, params, watch).map_err(|trouble| self.fail(&trouble))
    }

    /// Runs a use case.
    pub fn run<Q, A>(&self, case: Case<Q, A>, request: Q) -> std::result::Result<A, Failure> {
        let mut session = self.session();
        case(&mut session, request).map_err(|trouble| {
            session.note(&trouble);
            failure(&trouble, session.language())
        })
    }

    /// Runs a long use case.
    pub fn run_long<Q, A>(
        &self,
        case: LongCase<Q, A>,
        request: Q,
        watch: &dyn Watch,
    ) -> std::result::Result<A, Failure> {
        case(self, request, watch).map_err(|trouble| self.fail(&trouble))
    }

    /// The language in which the desk speaks.
    pub fn language(&self) -> Language {
        self.session().language()
    }

    /// Closes the vault, if one is open.
    pub fn lock(&self) {
        self.session().close();
    }

    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        // A panic inside a use case rolls its transaction back; what the session holds is still sound.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn attaching(&self) -> MutexGuard<'_, ()> {
        self.attaching.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn short<Q: DeserializeOwned, A: Serialize>(
        &self,
        case: Case<Q, A>,
        params: Value,
        _: &dyn Watch,
    ) -> Result<Value> {
        let request = parse(params)?;
        answer(&case(&mut self.session(), request)?)
    }

    pub(crate) fn long<Q: DeserializeOwned, A: Serialize>(
        &self,
        case: LongCase<Q, A>,
        params: Value,
        watch: &dyn Watch,
    ) -> Result<Value> {
        answer(&case(self, parse(params)?, watch)?)
    }

    fn fail(&self, trouble: &Trouble) -> Failure {
        self.session().note(trouble);
        failure(trouble, self.language())
    }
}

fn parse<Q: DeserializeOwned>(params: Value) -> Result<Q> {
    let params = if params.is_null() { Value::Object(serde_json::Map::new()) } else { params };
    serde_json::from_value(params).map_err(|error| Trouble::BadRequest(error.to_string()))
}

fn answer<A: Serialize>(answer: &A) -> Result<Value> {
    serde_json::to_value(answer).map_err(|error| Trouble::BadRequest(error.to_string()))
}
