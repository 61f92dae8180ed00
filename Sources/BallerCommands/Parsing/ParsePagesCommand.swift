import ArgumentParser
import BallerHarvest
import Configuration
import Foundation

struct ParsePagesCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "pages",
        abstract: "Parse a folder of pages into one CSV file a relation (what `baller parse` does by itself).",
        discussion: """
            The folder is the raw store of `baller scrape`, with .html and .html.gz files beside or instead of it. Where such
            a file was saved from is read from addresses.csv (file,url), from the note of the browser, from a path like the
            site's, from the page itself (its head, its menus, its heading), or from the name of the file. A page that says
            it is another one than its address is a notice and gives no rows. Of several files of one page all are read, and
            the newest of the good and complete ones is taken. The report names every file that did not become rows.

            A page whose layout changed goes to <out>/unvalidated/<name>.unvalidated, beside report.json, which says what
            changed. Its good tables become rows; for the others the rows of the last good page of its address stay. Pages
            that did not change are not read again.

              baller parse --pages pages --out raw
              baller parse --pages pages --out raw --json > report.json

            EXIT CODES
              0   every page is rows now, or a copy of one that is
              1   pages drifted, are notices (an error page, another page than their address says), or have no type
              64  the command line or a setting is wrong
              65  a page or a folder cannot be read
              74  the machine failed: disk full, no permission
            """
    )

    @Option(help: ArgumentHelp("The folder of pages.", valueName: "folder"))
    var pages: String?

    @Option(help: ArgumentHelp("The folder of raw files, made where it is not there.", valueName: "folder"))
    var out: String?

    @Flag(help: "Read every page again, changed or not.")
    var anew = false

    @Flag(help: "Print the report as JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([
            (SettingCatalog.scrapePages, ConfigValue(pages)), (SettingCatalog.raw, ConfigValue(out)),
        ])
        let run = ParseRun(
            pages: URL(typedPath: try await settings.value(SettingCatalog.scrapePages)),
            out: URL(typedPath: try await settings.required(SettingCatalog.raw, flag: "--out")),
            anew: anew
        )
        let report = try await run.run { done, total in
            terminal.progress(ProgressBar(fraction: Double(done) / Double(total), label: "\(done)/\(total) pages"))
        }
        json ? terminal.result(json: try report.json()) : terminal.result(report.text)
        if report.count(.unreadable) > 0 { throw ExitStatus.unreadableInput }
        if report.count(.drift) + report.count(.notice) + report.count(.noType) > 0 { throw ExitStatus.refused }
    }
}
