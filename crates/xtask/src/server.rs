use crate::failure::Failure;
use crate::hosting::{Headers, PAGES, cache_of};
use axum::Router;
use axum::extract::Request;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::thread::{self, JoinHandle};
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

/// How many ports are tried, from the one that was asked for.
const PORTS: u16 = 20;

/// A built site, served to this machine only.
pub struct Server {
    address: SocketAddr,
    thread: JoinHandle<()>,
}

impl Server {
    /// Starts serving a folder at a port or, if that is taken, at the next free one. Port 0 is any free one.
    ///
    /// # Errors
    ///
    /// If the site states no policy, the list of who may frame it is malformed, or none of the ports is free.
    pub fn start(dist: &Path, port: u16) -> Result<Self, Failure> {
        let router = router(dist, &Headers::of(dist)?)?;
        let listener = listen(port).map_err(Failure::Network)?;
        let address = listener.local_addr().map_err(Failure::Network)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Failure::Network)?;
        let thread = thread::spawn(move || {
            let served = runtime.block_on(async {
                listener.set_nonblocking(true)?;
                axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await
            });
            if let Err(error) = served {
                eprintln!("{}", Failure::Network(error));
            }
        });
        Ok(Self { address, thread })
    }

    /// The address of the start page.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves until the process is stopped.
    pub fn wait(self) {
        // A thread that panicked has already said why.
        let _panic = self.thread.join();
    }
}

fn listen(port: u16) -> io::Result<TcpListener> {
    let last = if port == 0 { 0 } else { port.saturating_add(PORTS - 1) };
    let ports: Vec<_> = (port..=last).map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port))).collect();
    TcpListener::bind(ports.as_slice())
}

/// What answers requests: files, compressed where a compressed one lies beside them, with the headers that every host
/// is told to send.
fn router(dist: &Path, headers: &Headers) -> Result<Router, Failure> {
    let missing = ServeFile::new(dist.join("404.html")).precompressed_br();
    let files = ServeDir::new(dist).precompressed_br().not_found_service(missing);
    let router = Router::new().fallback_service(files);
    headers.iter().try_fold(router.layer(from_fn(kept)), |router, (name, value)| {
        let value = HeaderValue::from_str(value).map_err(|_| Failure::Setting(format!("{name} cannot be {value}")))?;
        Ok(router.layer(SetResponseHeaderLayer::overriding(HeaderName::from_static(name), value)))
    })
}

/// Says how long an answer may be kept. What is not found may be there the next time.
async fn kept(request: Request, next: Next) -> axum::response::Response {
    let cache = cache_of(request.uri().path());
    let mut response = next.run(request).await;
    let cache = if response.status().is_success() { cache } else { PAGES };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

#[cfg(test)]
mod tests;
