//! Work that only one process may do at a time: whoever has the lease does it, the others stand by.

use super::Service;
use chrono::TimeDelta;
use std::time::Duration;
use uuid::Uuid;

/// How long a lease lasts in real time: after a crash the others wait this long.
const LEASE: TimeDelta = TimeDelta::seconds(15);
/// A lease is renewed this often, so that one failure does not cost it.
const RENEWED_EVERY: Duration = Duration::from_secs(4);
/// The longest pause before somebody who stands by asks again.
const ASKED_EVERY: Duration = Duration::from_secs(2);

/// How a time on duty ended.
enum Ended {
    /// The work was done, or could not be.
    Work,
    /// Somebody else may have the lease.
    Lost,
    /// The program stops.
    Stopped,
}

impl Service {
    /// Does the work while this process has the lease `name`, until `stop` is rung. The work is dropped when the lease is lost, and
    /// begun again when it ends by itself; it has to bear both at any await.
    pub async fn on_duty<Work: Future<Output = ()>>(&self, name: &str, stop: impl Future<Output = ()>, work: impl Fn() -> Work) {
        let owner = Uuid::now_v7().to_string();
        let clock = &self.shared.clock;
        tokio::pin!(stop);
        let mut stands_by = false;
        loop {
            let until = clock.now() + clock.stretch(LEASE);
            match self.shared.store.take_lease(name, &owner, clock.now(), until).await {
                Ok(true) => {
                    tracing::info!(lease = name, "on duty");
                    stands_by = false;
                    let ended = tokio::select! {
                        () = &mut stop => Ended::Stopped,
                        () = work() => Ended::Work,
                        () = self.renew(name, &owner) => Ended::Lost,
                    };
                    match ended {
                        Ended::Work => {}
                        Ended::Lost => tracing::warn!(lease = name, "the lease is lost; standing by"),
                        Ended::Stopped => {
                            if let Err(error) = self.shared.store.give_lease_back(name, &owner).await {
                                tracing::warn!(lease = name, %error, "the lease could not be given back; it runs out by itself");
                            }
                            return;
                        }
                    }
                }
                Ok(false) if stands_by => {}
                Ok(false) => {
                    stands_by = true;
                    tracing::warn!(lease = name, "another process does this already; standing by until it ends");
                }
                Err(error) => tracing::error!(lease = name, %error, "the lease could not be taken; trying again"),
            }
            tokio::select! {
                () = &mut stop => return,
                () = clock.wait_until(clock.now() + clock.stretch(LEASE), ASKED_EVERY) => {}
            }
        }
    }

    /// Renews a lease for as long as that can be done; returns when somebody else may have it.
    async fn renew(&self, name: &str, owner: &str) {
        let clock = &self.shared.clock;
        let mut held_until = clock.now() + clock.stretch(LEASE);
        loop {
            clock.wait_until(clock.now() + clock.stretch(LEASE), RENEWED_EVERY).await;
            let until = clock.now() + clock.stretch(LEASE);
            match self.shared.store.take_lease(name, owner, clock.now(), until).await {
                Ok(true) => held_until = until,
                Ok(false) => return,
                Err(error) => {
                    tracing::warn!(lease = name, %error, "the lease could not be renewed");
                    if clock.now() + clock.stretch(TimeDelta::seconds(5)) >= held_until {
                        return;
                    }
                }
            }
        }
    }
}
