import BallerArtifact
import BallerCore
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct `Report as a page` {
    private func page(of report: BuildReport, in place: TestStore) throws -> String {
        let id = try BuildID(report.buildID ?? "")
        return try String(contentsOf: place.store.reportPageURL(of: id), encoding: .utf8)
    }

    @Test func `a build leaves a page with everything, which loads nothing from anywhere`() throws {
        let place = try TestStore.sample()
        let report = try place.build { $0.publish = true }
        let page = try page(of: report, in: place)
        for title in ["Checks", "Coverage", "Numbers of players’ lines", "Sources and files", "Tables", "Timings"] {
            #expect(page.contains(">\(title)</h2>"), "\(title)")
        }
        #expect(page.contains("✓ Passed its checks and is published"))
        #expect(page.contains("No check has found anything.") && page.contains("No record was refused."))
        #expect(page.contains("<th scope=\"row\">20") && page.contains("class=\"m4\""))
        #expect(
            !page.contains("src=") && !page.contains("href=\"http") && page.contains("<a href=\"#coverage\">")
                && !page.contains("url(") && !page.contains("<script")
        )
        #expect(page.contains("default-src 'none'"))
        #expect(page.contains("prefers-color-scheme: dark") && page.contains("@media print"))
        let id = try BuildID(report.buildID ?? "")
        let folder = place.store.folder(of: id)
        let details = try ReportDetails(artifact: folder, warehouse: TestStore.warehouse.get())
        #expect(ReportPage(try BuildReport(of: id, in: place.store), details).html == page)
    }

    @Test func `failing rows, refused records and waivers are named, and no text becomes markup`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { lines in
            lines[2] = "short"
            let points = lines[0].split(separator: ",").firstIndex(of: "PTS") ?? 0
            var fields = lines[3].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            fields[points] = "<b>\u{202E}x"
            lines[3] = fields.joined(separator: ",")
            lines.append(lines[lines.count - 1])
        }
        let waivers = try place.folder.write(
            "check_name,key_pattern,reason,owner,expires_on\netl_drops__none,*,known,Ann & Bea,2099-12-31\n",
            to: "waivers.csv"
        )
        let report = try place.build { $0.waivers = waivers }
        let page = try page(of: report, in: place)
        #expect(page.contains("✗ Failed its checks; kept for inspection and not published"))
        #expect(page.contains("Errors, which forbid publishing"))
        #expect(page.contains("<code>file=\(name), source_row=2</code>"))
        #expect(page.contains("<code>wrong_column_count</code>"))
        #expect(page.contains("Ann &amp; Bea"))
        #expect(page.contains("&lt;b&gt;\\u{202E}x") && !page.contains("<b>") && !page.contains("\u{202E}"))
    }

    @Test func `a share is all or none only if it is`() {
        #expect(ReportPage.percent(0, of: 9) == 0 && ReportPage.percent(1, of: 900) == 1)
        #expect(ReportPage.percent(899, of: 900) == 99 && ReportPage.percent(900, of: 900) == 100)
        #expect(ReportPage.seconds(1.0425) == "1.043" && ReportPage.seconds(0.005) == "0.005")
        #expect(1_234_567.grouped == "1,234,567" && (-12).grouped == "−12" && 999.grouped == "999")
    }

    @Test func `a report that is damaged is named`() throws {
        let place = try TestStore.sample()
        let id = try BuildID(place.build().buildID ?? "")
        try Data("{".utf8).write(to: place.store.reportURL(of: id))
        let error = try #require(throws: ETLError.self) { try BuildReport(of: id, in: place.store) }
        #expect(error.code == "etl.unreadable_report" && error.message.contains("build-report.json"))
    }
}
