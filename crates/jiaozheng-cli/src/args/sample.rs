//! What `jiaozheng sample` takes.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

#[derive(Debug, Args)]
#[command(after_help = "例 Examples:\n  \
    jiaozheng sample student.transfer --count 1000 --seed 7\n  \
    jiaozheng sample student.transfer --count 100 --faults 0.1 --answers answers.ndjson\n  \
    jiaozheng sample --dataset municipal-year -o 2023\n  \
    jiaozheng sample --dataset municipal-year -o 2023 --faults 0.05 --answers answers.ndjson")]
pub(crate) struct SampleArgs {
    /// 记录类型 · Record
    #[arg(required_unless_present = "dataset", conflicts_with = "dataset")]
    pub(crate) name: Option<String>,
    /// 整套记录，而不是一种 · A whole dataset instead of one kind of record
    #[arg(long, value_enum, requires = "output")]
    pub(crate) dataset: Option<DatasetArg>,
    /// 整套记录写入的目录 · The folder for a dataset
    #[arg(short, long, value_name = "DIR", requires = "dataset")]
    pub(crate) output: Option<PathBuf>,
    /// 条数 · How many
    #[arg(long, value_name = "N", default_value_t = 10, conflicts_with = "dataset")]
    pub(crate) count: u64,
    /// 种子：同一种子得到同样的记录 · Seed
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub(crate) seed: u64,
    /// 有错记录的比例，每条违反一条规则 · Share of the records that break one rule each
    #[arg(long, value_name = "RATIO", requires = "answers", value_parser = ratio)]
    pub(crate) faults: Option<f64>,
    /// 每条有错记录的行号、规则和位置写入此文件 · Where the line, rule and path of each fault are written
    #[arg(long, value_name = "FILE", requires = "faults")]
    pub(crate) answers: Option<PathBuf>,
    /// 地区设置 · Profile
    #[arg(long, value_name = "PROFILE", default_value = "national")]
    pub(crate) profile: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DatasetArg {
    /// 一个市教育局的一年 · A year of a municipal bureau
    MunicipalYear,
}

fn ratio(text: &str) -> Result<f64, String> {
    let ratio = text.parse().ok().filter(|ratio| (0.0..=1.0).contains(ratio));
    ratio.ok_or_else(|| "应为0至1之间的小数 (expected a number from 0 to 1)".to_owned())
}
