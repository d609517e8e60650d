//! A WebDriver process that serves one session and ends with it: nothing of a session reaches the next.

use std::{
    env,
    fs::{self, File},
    io::{BufRead as _, BufReader},
    os::unix::process::CommandExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use fantoccini::{Client, ClientBuilder};
use http_body_util::{BodyExt as _, Empty};
use hyper_util::{
    client::legacy::{Client as Http, connect::HttpConnector},
    rt::TokioExecutor,
};
use tokio::time::{sleep, timeout};

use crate::{
    engine::{Engine, Needs},
    port,
};

/// Name of the driver's log in a session's folder; what the browser prints is in it too.
pub const LOG: &str = "driver.log";

/// Name of the folder in it that the browser fills.
pub(crate) const PROFILE: &str = "profile";

/// A variable in the environment of everything that a driver starts: the folder of its session.
const MARK: &str = "BROWSER_TESTS";

/// Drivers that are tried before a session is given up.
const TRIES: u32 = 3;
/// What has not answered by then is taken for dead, and started again.
const START: Duration = Duration::from_secs(120);
/// After this, what was asked to end is ended.
pub(crate) const END: Duration = Duration::from_secs(10);

/// A running driver with the browser that it started.
pub struct Driver {
    /// The driver, and the display that it draws on if it needs one; each leads a group of processes.
    leaders: Vec<Child>,
    address: String,
    mark: PathBuf,
}

/// Ends the drivers, displays and browsers that a run in `folder` started and could not end, because it was cut short.
pub fn sweep(folder: &Path) {
    let mark = format!("{MARK}={}", folder.display());
    let is_ours = |process: &Path| {
        let environment = fs::read(process.join("environ")).unwrap_or_default();
        environment.split(|byte| *byte == 0).any(|variable| variable.starts_with(mark.as_bytes()))
    };
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten().map(|process| process.path());
    let left: Vec<String> =
        processes.filter(|path| is_ours(path)).filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).collect();
    if !left.is_empty() {
        eprintln!("ending {} processes of a run that was cut short", left.len());
        let _ = Command::new("kill").arg("-KILL").args(&left).output();
    }
}

impl Driver {
    /// A driver of its own for a new session, with its files in `folder`, which is emptied first.
    ///
    /// One that does not start is started again, and the log says so.
    ///
    /// # Errors
    /// If it does not start three times; says why, and where the driver's log is.
    pub async fn open(engine: Engine, needs: Needs, folder: &Path) -> Result<(Self, Client)> {
        let mut tried = 1;
        loop {
            match Self::try_open(engine, needs, folder).await {
                Ok(opened) => return Ok(opened),
                Err(error) if tried < TRIES => {
                    eprintln!("{}: no session at try {tried} of {TRIES}, a new driver is started: {error:#}", engine.name());
                    tried += 1;
                }
                Err(error) => {
                    let log = folder.join(LOG);
                    return Err(error)
                        .with_context(|| format!("{} opened no session in {TRIES} tries; see {}", engine.name(), log.display()));
                }
            }
        }
    }

    async fn try_open(engine: Engine, needs: Needs, folder: &Path) -> Result<(Self, Client)> {
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
        }
        let profile = folder.join(PROFILE);
        fs::create_dir_all(&profile).with_context(|| format!("cannot make {}", profile.display()))?;
        let mut driver = Self::start(engine, needs, folder)?;
        timeout(START, driver.ready()).await.context("the driver is not ready after two minutes")??;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(engine.capabilities(needs, folder));
        let client = timeout(START, builder.connect(&driver.address)).await.context("the browser did not start in two minutes")??;
        Ok((driver, client))
    }

    fn start(engine: Engine, needs: Needs, folder: &Path) -> Result<Self> {
        let (port, profile) = (port::fresh()?, folder.join(PROFILE));
        let mut driver = Self { leaders: Vec::new(), address: format!("http://127.0.0.1:{port}"), mark: folder.to_owned() };
        let mut command = match engine {
            Engine::Chromium => {
                let mut command = Command::new("chromedriver");
                command.arg(format!("--port={port}"));
                command
            }
            Engine::Firefox => {
                let mut command = Command::new(env::var("GECKODRIVER").unwrap_or_else(|_| "geckodriver".to_owned()));
                command.args(["--host", "127.0.0.1", "--port", &port.to_string(), "--profile-root"]).arg(profile);
                command.env("MOZ_HEADLESS_WIDTH", "1280").env("MOZ_HEADLESS_HEIGHT", "900");
                for option in ["--marionette-port", "--websocket-port"] {
                    command.args([option, &port::fresh()?.to_string()]);
                }
                command
            }
            Engine::WebKit => {
                let display = driver.display(folder)?;
                let mut command = Command::new("WebKitWebDriver");
                command.args(["--host=127.0.0.1", &format!("--port={port}")]).env("DISPLAY", display);
                for home in ["HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"] {
                    command.env(home, &profile);
                }
                if needs == Needs::NoWasm {
                    command.env("JSC_useWasm", "0").env("JSC_useWebAssembly", "0");
                }
                command
            }
        };
        let log = File::create(folder.join(LOG))?;
        driver.spawn(command.stdout(log.try_clone()?).stderr(log))?;
        Ok(driver)
    }

    /// Starts a display of its own, and hands back its name.
    fn display(&mut self, folder: &Path) -> Result<String> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1440x1000x24", "-nolisten", "tcp"]);
        let log = File::create(folder.join("display.log"))?;
        self.spawn(command.stdout(Stdio::piped()).stderr(log))?;
        let said = self.leaders.last_mut().and_then(|display| display.stdout.take()).context("the display says nothing")?;
        let mut number = String::new();
        BufReader::new(said).read_line(&mut number)?;
        match number.trim() {
            "" => bail!("the display did not start: {}", fs::read_to_string(folder.join("display.log")).unwrap_or_default().trim()),
            number => Ok(format!(":{number}")),
        }
    }

    fn spawn(&mut self, command: &mut Command) -> Result<()> {
        let child = command.stdin(Stdio::null()).env(MARK, &self.mark).process_group(0).spawn();
        let program = command.get_program().to_string_lossy();
        self.leaders.push(child.with_context(|| format!("cannot start {program}; run `cargo xtask test --only browser`"))?);
        Ok(())
    }

    /// Returns once the driver says that it takes a session.
    async fn ready(&mut self) -> Result<()> {
        let http = Http::builder(TokioExecutor::new()).build_http::<Empty<&[u8]>>();
        let status = format!("{}/status", self.address).parse::<hyper::Uri>()?;
        loop {
            for leader in &mut self.leaders {
                if let Some(status) = leader.try_wait()? {
                    bail!("a driver ended at once, with {status}");
                }
            }
            if let Ok(reply) = http.get(status.clone()).await
                && let Ok(body) = reply.into_body().collect().await
                && let Ok(said) = serde_json::from_slice::<serde_json::Value>(&body.to_bytes())
                && said["value"]["ready"] == true
            {
                return Ok(());
            }
            sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Driver {
    /// Ends the driver, its browser and its display, and returns when they are gone.
    fn drop(&mut self) {
        let groups: Vec<String> = self.leaders.iter().map(|leader| leader.id().to_string()).collect();
        let is_alive = || groups.iter().any(|group| is_alive(group));
        for signal in ["-TERM", "-KILL"] {
            let asked = Instant::now();
            let _ = Command::new("kill").args([signal, "--"]).args(groups.iter().map(|group| format!("-{group}"))).output();
            while is_alive() && asked.elapsed() < END {
                thread::sleep(Duration::from_millis(10));
            }
        }
        if is_alive() {
            eprintln!("the process groups {} of a driver do not end", groups.join(" "));
        }
        self.leaders.iter_mut().for_each(|leader| drop(leader.wait()));
    }
}

/// True if a process of this group runs.
fn is_alive(group: &str) -> bool {
    let Ok(processes) = fs::read_dir("/proc") else { return false };
    processes.flatten().map(|process| process.path().join("stat")).any(|stat: PathBuf| {
        // The name, in brackets, may hold anything; after it come state, parent and group.
        let text = fs::read_to_string(stat).unwrap_or_default();
        let mut fields = text.rsplit_once(')').map_or("", |(_, after)| after).split_whitespace();
        fields.next().is_some_and(|state| state != "Z" && state != "X") && fields.nth(1) == Some(group)
    })
}
