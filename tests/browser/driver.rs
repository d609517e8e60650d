//! A WebDriver process that serves one session and ends with it: nothing of a session reaches the next.

use std::{
    env,
    fs::{self, File},
    os::unix::process::CommandExt as _,
    path::Path,
    process::{self, Child, Command, Stdio},
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
use nix::{
    sys::signal::{Signal, kill, killpg},
    unistd::Pid,
};
use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::ChildStdout,
    time::{sleep, timeout},
};

use crate::{
    engine::{Engine, Needs},
    port,
};

/// Name of the driver's log in a session's folder; what the browser prints is in it too.
pub const LOG: &str = "driver.log";

/// Name of the folder in it that the browser fills.
pub(crate) const PROFILE: &str = "profile";

/// A variable in the environment of everything that a driver starts: the process id of this run, and the folder of the session.
const MARK: &str = "BROWSER_TESTS";

/// Drivers that are tried before a session is given up.
const TRIES: u32 = 3;
/// What has not answered by then is taken for dead, and started again.
const START: Duration = Duration::from_mins(2);
/// After this, what was asked to end is ended.
pub(crate) const END: Duration = Duration::from_secs(10);

/// A running driver with the browser that it started.
pub struct Driver {
    /// The driver, and the display that it draws on if it needs one; each leads a group of processes.
    leaders: Vec<Child>,
    address: String,
    /// What [`MARK`] holds for everything that it starts.
    mark: String,
}

/// Ends the drivers, displays and browsers that an earlier run started and could not end, because it was cut short.
pub fn sweep() {
    let left = marked(|run, _| !Path::new("/proc").join(run).exists());
    if !left.is_empty() {
        eprintln!("ending {} processes of a run that was cut short", left.len());
        left.into_iter().for_each(end);
    }
}

/// The processes in whose environment a driver left its mark, by the id of the run and the folder of the session.
fn marked(is_wanted: impl Fn(&str, &str) -> bool) -> Vec<Pid> {
    let is_ours = |process: &Path| {
        let environment = fs::read(process.join("environ")).unwrap_or_default();
        let mark =
            environment.split(|byte| *byte == 0).find_map(|variable| str::from_utf8(variable).ok()?.strip_prefix(MARK)?.strip_prefix('='));
        mark.and_then(|mark| mark.split_once(':')).is_some_and(|(run, folder)| is_wanted(run, folder))
    };
    let id = |process: &Path| process.file_name()?.to_str()?.parse().ok().map(Pid::from_raw);
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten().map(|process| process.path());
    processes.filter(|process| is_ours(process)).filter_map(|process| id(&process)).collect()
}

/// Ends a process. It may have ended already.
fn end(process: Pid) {
    let _ = kill(process, Signal::SIGKILL);
}

impl Driver {
    /// A driver of its own for a new session, with its files in `folder`, which is emptied first.
    ///
    /// One that does not start is started again, and the log says so.
    ///
    /// # Errors
    /// If it does not start three times; says why, and where the driver's log is.
    pub async fn open(engine: Engine, needs: Needs, folder: &Path) -> Result<(Self, Client)> {
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
        }
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
        // The log of a driver that did not start stays; the next one writes below it.
        let profile = folder.join(PROFILE);
        if profile.exists() {
            fs::remove_dir_all(&profile).with_context(|| format!("cannot empty {}", profile.display()))?;
        }
        fs::create_dir_all(&profile).with_context(|| format!("cannot make {}", profile.display()))?;
        let starting = Self::start(engine, needs, folder);
        let mut driver = timeout(START, starting).await.context("the display did not start in two minutes")??;
        timeout(START, driver.ready()).await.context("the driver is not ready after two minutes")??;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(engine.capabilities(needs, folder));
        let client = timeout(START, builder.connect(&driver.address)).await.context("the browser did not start in two minutes")??;
        Ok((driver, client))
    }

    async fn start(engine: Engine, needs: Needs, folder: &Path) -> Result<Self> {
        let (port, profile) = (port::fresh()?, folder.join(PROFILE));
        let mut driver = Self {
            leaders: Vec::new(),
            address: format!("http://127.0.0.1:{port}"),
            mark: format!("{}:{}", process::id(), folder.display()),
        };
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
                let display = driver.display(folder).await?;
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
        let log = File::options().create(true).append(true).open(folder.join(LOG))?;
        driver.spawn(command.stdout(log.try_clone()?).stderr(log))?;
        Ok(driver)
    }

    /// Starts a display of its own, and hands back its name.
    async fn display(&mut self, folder: &Path) -> Result<String> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1440x1000x24", "-nolisten", "tcp"]);
        let log = File::create(folder.join("display.log"))?;
        self.spawn(command.stdout(Stdio::piped()).stderr(log))?;
        let said = self.leaders.last_mut().and_then(|display| display.stdout.take()).context("the display says nothing")?;
        let mut number = String::new();
        BufReader::new(ChildStdout::from_std(said)?).read_line(&mut number).await?;
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
        let groups: Vec<i32> = self.leaders.iter().filter_map(|leader| i32::try_from(leader.id()).ok()).collect();
        let is_alive = || groups.iter().any(|group| is_alive(*group));
        for signal in [Signal::SIGTERM, Signal::SIGKILL] {
            // A group that has ended cannot be told to.
            for group in &groups {
                let _ = killpg(Pid::from_raw(*group), signal);
            }
            let asked = Instant::now();
            while is_alive() && asked.elapsed() < END {
                thread::sleep(Duration::from_millis(10));
            }
        }
        // Browsers have helpers in groups of their own.
        marked(|run, folder| self.mark.split_once(':') == Some((run, folder))).into_iter().for_each(end);
        if is_alive() {
            return eprintln!("the process groups {groups:?} of a driver do not end");
        }
        self.leaders.iter_mut().for_each(|leader| drop(leader.wait()));
    }
}

/// True if a process of this group runs.
fn is_alive(group: i32) -> bool {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    processes.map(|process| process.path().join("stat")).any(|stat| {
        // The name, in brackets, may hold anything; after it come state, parent and group.
        let text = fs::read_to_string(stat).unwrap_or_default();
        let mut fields = text.rsplit_once(')').map_or("", |(_, after)| after).split_whitespace();
        fields.next().is_some_and(|state| state != "Z" && state != "X") && fields.nth(1) == Some(group.to_string().as_str())
    })
}
