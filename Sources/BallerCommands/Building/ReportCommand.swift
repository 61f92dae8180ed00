import ArgumentParser
import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerFiles
import BallerSQL
import Foundation

struct ReportCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Show the report of a build again, or write it as a page.",
        discussion: """
            Every build leaves its report beside the artifact, as build-report.json and as
            build-report.html: checks and failing rows, sources, refused records, conflicts
            between sources, timings, and how much of every season is there. The page is
            one file that loads nothing from anywhere. An existing file is replaced.

              baller report --store store
              baller report 20261123T043100Z-1a2b3c4d --html report.html

            \(ExitStatus.help)
            """
    )

    @OptionGroup var artifact: ArtifactArgument

    @Option(help: ArgumentHelp("Write the report as an HTML page to this file.", valueName: "file"))
    var html: String?

    @Flag(help: "Print the report as JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let (store, id) = try await artifact.find(common)
        let page = html.map { URL(typedPath: $0) }
        let report = try await BlockingExecutor.once {
            let report = try BuildReport(of: id, in: store)
            if let page {
                let details = try ReportDetails(artifact: store.folder(of: id), warehouse: Warehouse.bundled())
                let html = ReportPage(report, details).html
                try PosixFileSystem().replace(page, with: [UInt8](html.utf8))
            }
            return report
        }
        if json {
            terminal.result(json: try report.json())
        } else if let page {
            terminal.result("The report of \(id) is in \(page.path).")
        } else {
            terminal.result(report.text)
        }
    }
}
