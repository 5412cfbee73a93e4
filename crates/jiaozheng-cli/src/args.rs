//! The arguments of the program. Their comments are what `--help` says.

#![expect(clippy::doc_markdown, reason = "help is read on a terminal, where backticks are noise")]

mod sample;

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiaozheng::core::record::LARGEST;
use jiaozheng::core::{Lang, LocalDate, Severity};
use jiaozheng_schema::{Audience, BaseUrl, Draft, SchemaForm};

pub(crate) use sample::{DatasetArg, SampleArgs};

/// 教政：市教育局记录的校验 · Checks the records of a municipal education bureau
#[derive(Debug, Parser)]
#[command(
    name = "jiaozheng",
    version,
    propagate_version = true,
    disable_help_subcommand = true,
    after_help = "例 Example:\n  jiaozheng check student.transfer.ndjson"
)]
pub(crate) struct Program {
    /// 语言 · Language [default: JIAOZHENG_LANG, LC_ALL, LANG, else zh]
    #[arg(long, global = true, value_enum, value_name = "LANG")]
    pub(crate) lang: Option<LangArg>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum LangArg {
    Zh,
    En,
}

impl From<LangArg> for Lang {
    fn from(arg: LangArg) -> Self {
        match arg {
            LangArg::Zh => Self::Zh,
            LangArg::En => Self::En,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// 检查记录 · Check records
    Check(CheckArgs),
    /// 检查证件号码和代码，从标准输入逐行读取 · Check identifiers, one a line from stdin
    Id(IdArgs),
    /// 工作日历 · Working days
    #[command(subcommand)]
    Calendar(CalendarCommand),
    /// JSON Schema
    #[command(subcommand)]
    Schema(SchemaCommand),
    /// 规则 · Rules
    #[command(subcommand)]
    Rule(RuleCommand),
    /// 办理流程 · Processes
    #[command(subcommand)]
    Process(ProcessCommand),
    /// 代码表 · Code lists
    #[command(subcommand)]
    Code(CodeCommand),
    /// 地区设置 · Profiles of provinces and bureaus
    #[command(subcommand)]
    Profile(ProfileCommand),
    /// 合成样例记录 · Synthetic records
    Sample(SampleArgs),
    /// 命令行补全脚本 · Completions for a shell
    #[command(after_help = "例 Example:\n  jiaozheng completions bash > jiaozheng.bash")]
    Completions {
        /// Shell
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
#[command(after_help = "例 Examples:\n  \
    jiaozheng check                                  示例数据 · the sample dataset\n  \
    jiaozheng check student.transfer.ndjson\n  \
    jiaozheng check 2026 -o human=report.txt -o json=report.json\n  \
    jiaozheng check 转学.ndjson.gz --baseline last-month.json --statistics\n  \
    jiaozheng check --record student.transfer --profile henan - < export.ndjson")]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(crate) struct CheckArgs {
    /// 文件、目录，或者 - 表示标准输入；省略则检查内置的示例数据 · Files, directories, - for stdin; the sample dataset without any
    pub(crate) paths: Vec<PathBuf>,
    /// 记录类型：名称或者中文标题 · What the records are [default: by the file's name]
    #[arg(long, value_name = "NAME")]
    pub(crate) record: Option<String>,
    /// 输入格式 · How the input is written [default: by the file's ending; for stdin by its start]
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) input_format: Option<InputFormat>,
    /// 单条记录的上限，超过的不读取 · Largest record, at most 16MiB; a larger one is a finding
    #[arg(long, value_name = "SIZE", default_value = "16MiB", value_parser = record_size)]
    pub(crate) max_record: usize,
    /// 报告格式 · Form of the report [default: human on a terminal, else concise]
    #[arg(long, value_enum)]
    pub(crate) format: Option<ReportFormat>,
    /// 写入文件而不是标准输出，可重复；未写明格式的，依 --format 或者文件名结尾 · Write to a file, repeatable
    #[arg(short, long, value_name = "[FORMAT=]FILE", value_parser = output)]
    pub(crate) output: Vec<OutputArg>,
    /// 只输出各规则的次数 · Only how often each rule is broken
    #[arg(long)]
    pub(crate) statistics: bool,
    /// 每条规则列出的例子数，总数不受影响 · Examples of each rule in a human report
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub(crate) max_samples: usize,
    /// 只报告这些规则 · Report these rules only
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    pub(crate) select: Vec<String>,
    /// 不报告这些规则 · Do not report these rules
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    pub(crate) ignore: Vec<String>,
    /// 改变规则的级别 · Report a rule, or all that begin so, as error or warning
    #[arg(long, value_name = "RULE=LEVEL", value_delimiter = ',', value_parser = severity)]
    pub(crate) severity: Vec<(String, Severity)>,
    /// 只报告此前的报告（json或者ndjson）中没有的 · Report only what this earlier report does not hold
    #[arg(long, value_name = "REPORT")]
    pub(crate) baseline: Option<PathBuf>,
    /// 从哪一级别起以退出码1结束 · From which severity on the exit code is 1
    #[arg(long, value_enum, value_name = "SEVERITY", default_value = "error")]
    pub(crate) fail_on: FailOn,
    /// 有问题时也以退出码0结束 · Exit code 0 whatever is found
    #[arg(long)]
    pub(crate) exit_zero: bool,
    /// 适用哪一天的规则和代码 · The day whose law and codes apply [default: each record's own]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<LocalDate>,
    /// 当前日期 · The day it is [default: the clock]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) today: Option<LocalDate>,
    /// 地区设置：national、henan或者文件 · A built-in profile, or a file
    #[arg(long, value_name = "PROFILE")]
    pub(crate) profile: Option<String>,
    /// 使用的处理器核数，结果相同 · How many cores to use, with the same result [default: all]
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,
    /// 只输出问题：没有小结、进度和提示 · Findings only: no closing summary, progress, notes
    #[arg(short, long)]
    pub(crate) quiet: bool,
    /// 不显示进度 · No progress bar
    #[arg(long)]
    pub(crate) no_progress: bool,
    /// 颜色 · Colour
    #[arg(long, value_enum, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorArg,
}

/// Where a report goes, and in which form, if it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OutputArg {
    pub(crate) format: Option<ReportFormat>,
    pub(crate) path: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorArg {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputFormat {
    Ndjson,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    Human,
    Concise,
    Json,
    Ndjson,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Error,
    Warning,
    Never,
}

#[derive(Debug, Args)]
#[command(after_help = "例 Example:\n  jiaozheng id resident_id < numbers.txt")]
pub(crate) struct IdArgs {
    /// 种类，如resident_id、uscc、student_number · Kind
    pub(crate) kind: String,
    /// 输出号码所含信息（个人信息） · Also print what the number carries: personal data
    #[arg(long)]
    pub(crate) parts: bool,
    /// 当前日期 · The day it is [default: the clock]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) today: Option<LocalDate>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CalendarCommand {
    /// 某日之后第N个工作日 · The Nth working day after a date
    #[command(after_help = "例 Example:\n  jiaozheng calendar add 2024-02-08 5")]
    Add {
        /// 起算日，当日不计入 · The day of the event, not counted
        #[arg(value_parser = date)]
        date: LocalDate,
        /// 工作日数 · Working days
        days: u32,
    },
    /// A之后至B（含）的工作日数 · Working days after A up to and including B
    #[command(after_help = "例 Example:\n  jiaozheng calendar between 2024-02-08 2024-02-21")]
    Between {
        /// 起算日，当日不计入 · Not counted
        #[arg(value_parser = date)]
        from: LocalDate,
        /// 截止日，当日计入 · Counted
        #[arg(value_parser = date)]
        to: LocalDate,
    },
    /// 已知年份及其依据 · The years known, and their sources
    #[command(after_help = "例 Example:\n  jiaozheng calendar status")]
    Status {
        /// 输出格式 · Form
        #[arg(long, value_enum, default_value = "human")]
        format: ViewFormat,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ViewFormat {
    Human,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProcessFormat {
    Human,
    Json,
    Mermaid,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SchemaCommand {
    /// 列出 · List
    #[command(after_help = "例 Example:\n  jiaozheng schema list --format json")]
    List {
        /// 输出格式 · Form
        #[arg(long, value_enum, default_value = "human")]
        format: ViewFormat,
    },
    /// 输出一个 · Print one
    #[command(after_help = "例 Examples:\n  \
        jiaozheng schema show student.transfer\n  \
        jiaozheng schema show student.transfer --draft 07 --for forms")]
    Show {
        /// 记录类型 · Record
        name: String,
        #[command(flatten)]
        form: SchemaArgs,
    },
    /// 全部写入目录；目录中的其他文件不动 · Write all to a directory; leaves other files there alone
    #[command(after_help = "例 Examples:\n  \
        jiaozheng schema export schemas\n  \
        jiaozheng schema export site --base-url https://schemas.example.cn/jiaozheng")]
    Export {
        /// 目录 · Directory
        dir: PathBuf,
        #[command(flatten)]
        form: SchemaArgs,
    },
    /// 比较两个版本；有不兼容的变化时退出码为1 · What changed; exit code 1 where something breaks
    #[command(after_help = "例 Examples:\n  \
        jiaozheng schema diff old/student.transfer.schema.json new/student.transfer.schema.json\n  \
        jiaozheng schema diff schemas-0.1 schemas --format json")]
    Diff {
        /// 旧的模式文件或者目录 · The old schema, or a directory of them
        old: PathBuf,
        /// 新的 · The new one
        new: PathBuf,
        /// 输出格式 · Form
        #[arg(long, value_enum, default_value = "human")]
        format: ViewFormat,
    },
}

#[derive(Debug, Args)]
pub(crate) struct SchemaArgs {
    /// JSON Schema的版本 · Version of JSON Schema
    #[arg(long, value_enum, default_value = "2020-12")]
    pub(crate) draft: DraftArg,
    /// 用于生成代码或者表单（中文标题、带名称的代码） · For generators of classes, or of forms
    #[arg(long = "for", value_enum, value_name = "USE", default_value = "code")]
    pub(crate) audience: AudienceArg,
    /// 加上这一天有效的规则 · With the rules in force on a day
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<LocalDate>,
    /// 发布地址，用作$id · Where the files will be served, for $id [default: URNs]
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<BaseUrl>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DraftArg {
    #[value(name = "2020-12")]
    Draft202012,
    #[value(name = "07")]
    Draft07,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AudienceArg {
    Code,
    Forms,
}

impl From<SchemaArgs> for SchemaForm {
    fn from(args: SchemaArgs) -> Self {
        let mut form = Self::new();
        form.draft = match args.draft {
            DraftArg::Draft202012 => Draft::Draft202012,
            DraftArg::Draft07 => Draft::Draft07,
        };
        form.audience = match args.audience {
            AudienceArg::Code => Audience::Code,
            AudienceArg::Forms => Audience::Forms,
        };
        form.as_of = args.as_of;
        form.base_url = args.base_url;
        form
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum RuleCommand {
    /// 列出 · List
    #[command(after_help = "例 Example:\n  jiaozheng rule list")]
    List {
        /// 输出格式 · Form
        #[arg(long, value_enum, default_value = "human")]
        format: ViewFormat,
    },
    /// 输出一条 · Show one
    #[command(after_help = "例 Example:\n  jiaozheng rule show student.transfer.step_late")]
    Show {
        /// 规则 · Rule
        id: String,
        /// 输出格式 · Form
        #[arg(long, value_enum, default_value = "human")]
        format: ViewFormat,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum ProcessCommand {
    /// 列出 · List
    #[command(after_help = "例 Example:\n  jiaozheng process list")]
    List {
        /// 输出格式 · Form
        #[arg(long, value_enum, default_value = "human")]
        format: ViewFormat,
    },
    /// 输出一个 · Show one
    #[command(
        after_help = "例 Example:\n  jiaozheng process show student.transfer/receiving_side_first --format mermaid"
    )]
    Show {
        /// 流程 · Process
        name: String,
        /// 输出格式 · Form
        #[arg(long, value_enum, default_value = "human")]
        format: ProcessFormat,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum CodeCommand {
    /// 列出 · List
    #[command(after_help = "例 Example:\n  jiaozheng code list")]
    List {
        /// 输出格式 · Form
        #[arg(long, value_enum, default_value = "human")]
        format: ViewFormat,
    },
    /// 输出一个 · Show one
    #[command(after_help = "例 Example:\n  jiaozheng code show division --as-of 2016-01-01")]
    Show {
        /// 代码表 · Code list
        name: String,
        /// 只要这一天有效的代码 · Only codes in force on a day
        #[arg(long, value_name = "DATE", value_parser = date)]
        as_of: Option<LocalDate>,
        /// 输出格式 · Form
        #[arg(long, value_enum, default_value = "human")]
        format: ViewFormat,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum ProfileCommand {
    /// 输出各项设置及其依据 · Show all settings and what stands behind them
    #[command(after_help = "例 Example:\n  jiaozheng profile show henan")]
    Show {
        /// national、henan或者文件 · A built-in profile, or a file
        #[arg(default_value = "national")]
        profile: String,
        /// 输出格式 · Form
        #[arg(long, value_enum, default_value = "human")]
        format: ViewFormat,
    },
}

fn date(text: &str) -> Result<LocalDate, String> {
    LocalDate::parse(text)
        .map_err(|error| error.rule().message.zh.to_owned() + "，" + error.rule().message.en)
}

/// `FORMAT=FILE` or `FILE`. What looks like a format and is none is not taken for a part of the name.
fn output(text: &str) -> Result<OutputArg, String> {
    let file = |format, path: &str| match path {
        "" => Err("缺少文件名 (no file name)".to_owned()),
        path => Ok(OutputArg { format, path: path.into() }),
    };
    match text.split_once('=') {
        Some((name, path)) if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            let format = ReportFormat::from_str(name, false).map_err(|_| {
                format!("没有这种格式 (no such format): {name}; 文件名如此的写作 (a file of this name is) ./{text}")
            })?;
            file(Some(format), path)
        }
        _ => file(None, text),
    }
}

fn severity(text: &str) -> Result<(String, Severity), String> {
    let level = |level| match level {
        "error" => Some(Severity::Error),
        "warning" => Some(Severity::Warning),
        _ => None,
    };
    let said = text.split_once('=').and_then(|(rule, to)| Some((rule.to_owned(), level(to)?)));
    said.ok_or_else(|| "应为 RULE=error 或者 RULE=warning (expected so)".to_owned())
}

/// A number of bytes, with a unit or without, that a record may have.
fn record_size(text: &str) -> Result<usize, String> {
    let digits = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let unit = match unit.trim_start().to_ascii_lowercase().as_str() {
        "" | "b" => Some(1),
        "kb" => Some(1000),
        "mb" => Some(1_000_000),
        "kib" | "k" => Some(1 << 10),
        "mib" | "m" => Some(1 << 20),
        _ => None,
    };
    let size = number
        .parse()
        .ok()
        .zip(unit)
        .and_then(|(number, unit): (usize, _)| number.checked_mul(unit));
    size.filter(|size| (1..=LARGEST).contains(size)).ok_or_else(|| {
        format!("应为1B至{0}MiB，如512KiB (expected 1B to {0}MiB, as 512KiB)", LARGEST >> 20)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_units_and_a_bound() {
        assert_eq!(record_size("16MiB"), Ok(LARGEST));
        assert_eq!(record_size("1"), Ok(1));
        assert_eq!(record_size("64 kB"), Ok(64_000));
        assert_eq!(record_size("2k"), Ok(2048));
        for wrong in
            ["", "0", "17MiB", "16777217", "1.5MiB", "-1", "MiB", "9999999999999MiB", "1TB"]
        {
            assert!(record_size(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_output_has_a_format_or_a_name_alone() {
        let arg = |format, path: &str| Ok(OutputArg { format, path: path.into() });
        assert_eq!(output("json=a.txt"), arg(Some(ReportFormat::Json), "a.txt"));
        assert_eq!(output("human=-"), arg(Some(ReportFormat::Human), "-"));
        assert_eq!(output("报告.json"), arg(None, "报告.json"));
        assert_eq!(output("a.b=c.json"), arg(None, "a.b=c.json"));
        assert_eq!(output("./xml=a.json"), arg(None, "./xml=a.json"));
        assert!(output("xml=a.json").is_err() && output("json=").is_err() && output("").is_err());
    }
}
