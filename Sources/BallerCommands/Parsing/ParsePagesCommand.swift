import ArgumentParser
import BallerHarvest
import Configuration
import Foundation

struct ParsePagesCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "pages",
        abstract: "Parse a folder of pages into one CSV file per relation (the default of `baller parse`).",
        discussion: """
            The folder is the raw store of `baller scrape`, or contains .html and .html.gz files, or both. A file's address
            comes from addresses.csv (file,url), the browser's note, a path like the site's, the page itself (its head,
            menus or heading), or the file name. A page that says it has a different address is a notice and gives no rows.
            If a page has several files, all are read and the newest good, complete one is used. The report names every
            file that did not become rows.

            A page whose layout changed is copied to <out>/unvalidated/<name>.unvalidated, next to report.json, which says
            what changed. Its good tables become rows; for the others, the rows of the last good copy are kept. Unchanged
            pages are not read again.

              baller parse --pages pages --out raw
              baller parse --pages pages --out raw --json > report.json

            EXIT CODES
              0   every page became rows, or is a copy of one that did
              1   some pages drifted, are notices (error pages, pages of another address), or have no type
              64  the command line or a setting is wrong
              65  a page or a folder cannot be read
              74  the machine failed: disk full, no permission
            """
    )

    @Option(help: ArgumentHelp("The folder of pages.", valueName: "folder"))
    var pages: String?

    @Option(help: ArgumentHelp("The folder of raw files; created if missing.", valueName: "folder"))
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
