import BallerCore
import Foundation

/// Pages that changed their layout, kept as `<name>.unvalidated` next to a report that names what changed.
struct Quarantine {
    private let folder: URL

    static let suffix = ".unvalidated"
    static let reportName = "report.json"

    init(rawFolder: URL) { folder = RawFileNames.quarantine(in: rawFolder) }

    /// Replaces the content with exactly these pages; without any, removes the folder.
    func replace(with pages: [(input: PageInput, record: PageResultRecord)]) throws(HarvestError) {
        do {
            try? FileManager.default.removeItem(at: folder)
            guard !pages.isEmpty else { return }
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for page in pages {
                let file = folder.appending(path: page.input.name + Self.suffix)
                try Data(page.input.bytes()).write(to: file)
            }
            let report = pages.map { ParseReport.Page($0.record) }
            try ReportJSON.data(report).write(to: folder.appending(path: Self.reportName), options: .atomic)
        } catch let error as HarvestError {
            throw error
        } catch {
            throw .fileUnwritable(path: folder.path, reason: error.localizedDescription)
        }
    }
}
