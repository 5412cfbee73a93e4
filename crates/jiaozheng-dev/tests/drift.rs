//! What is checked in is what would be generated.

#[test]
fn generated_files_are_up_to_date() {
    let stale = jiaozheng_dev::stale(&jiaozheng_dev::root()).expect("the data can be read");
    assert!(stale.is_empty(), "out of date: {}\nrun: cargo dev generate", stale.join(", "));
}
