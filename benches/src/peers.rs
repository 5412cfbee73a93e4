//! What is installed beside the workload by `benches/run`.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::contenders::{Program, Script};
use crate::workload::Workload;
use crate::{Measured, Result, measured, workload};

/// Where the peers are.
pub(crate) struct Peers {
    installed: PathBuf,
    scripts: PathBuf,
}

impl Peers {
    /// `None` where nobody installed them.
    pub(crate) fn find() -> Option<Self> {
        let installed = PathBuf::from(env::var_os("PEERS")?);
        let scripts = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("peers");
        Some(Self { installed, scripts })
    }

    /// A peer that is called by a script, on a file of records.
    pub(crate) fn script(&self, script: Script, name: &str, work: &Workload) -> Result<Measured> {
        let mut command = match script {
            Script::Node => Command::new("node"),
            Script::Python => Command::new(self.python()),
        };
        let file = match script {
            Script::Node => "peer.mjs",
            Script::Python => "peer.py",
        };
        command.arg(self.scripts.join(file)).arg(name);
        measured(command.arg(work.schema()?).arg(&work.path).env("PEERS", &self.installed))
    }

    /// A whole program on the file, its start included.
    pub(crate) fn program(&self, program: Program, work: &Workload) -> Result<Measured> {
        let mut command = Command::new(self.python());
        command.arg(self.scripts.join("peer.py")).arg("process");
        match program {
            Program::Jiaozheng => command
                .arg(workload::jiaozheng()?)
                .args(["check", "--record", work.record, "--jobs", "1", "--format", "ndjson"])
                .arg(&work.path),
            Program::Sourcemeta => command
                .arg(self.installed.join("node_modules/.bin/jsonschema"))
                .args(["validate", "--fast"])
                .arg(work.schema()?)
                .arg(work.path.with_extension("jsonl")),
        };
        measured(&mut command)
    }

    fn python(&self) -> PathBuf {
        self.installed.join("venv/bin/python")
    }
}
