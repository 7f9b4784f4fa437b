//! The HTTP server: health for whoever runs the bot. Webhooks of platforms mount their routes here.

use crate::service::Service;
use axum::{Router, extract::State, http::StatusCode, response::IntoResponse, routing::get};
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::net::TcpListener;

/// What the routes answer from.
#[derive(Clone)]
struct Health {
    service: Service,
    metrics: PrometheusHandle,
}

/// Serves health and the `webhooks` of platforms until `stop` is rung; requests under way are finished.
///
/// # Errors
/// When the listener fails.
pub async fn serve(
    listener: TcpListener,
    service: Service,
    metrics: PrometheusHandle,
    webhooks: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let routes = Router::new()
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(readyz))
        .route("/metrics", get(scrape))
        .with_state(Health { service, metrics })
        .merge(webhooks);
    axum::serve(listener, routes).with_graceful_shutdown(stop).await
}

/// Counters as they stand, and gauges as the database has them now.
async fn scrape(State(health): State<Health>) -> String {
    if let Err(error) = health.service.gauge().await {
        tracing::warn!(%error, "what waits could not be counted");
    }
    health.metrics.render()
}

/// Ready means: the database answers, so an event that comes in would act.
async fn readyz(State(health): State<Health>) -> impl IntoResponse {
    match health.service.shared().store.ping().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
    }
}
