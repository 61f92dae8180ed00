import BallerCore
import BallerSQL
import Foundation

/// What is known before anything is written: the files to read and the accepted failures.
struct BuildPlan {
    /// Number of left-out files that are listed individually.
    private static let mostNamed = 100

    let inputs: [InputFile]
    /// Reference tables in the raw folder, by name.
    let references: [String: URL]
    let waivers: Waivers
    /// Approximate unpacked size of the raw files.
    let textBytes: Int

    init(_ request: BuildRequest, journal: BuildJournal) throws {
        let folder = try RawFolder(request.raw)
        inputs = try folder.files(of: request.warehouse.sources)
        references = folder.references
        textBytes = inputs.reduce(0) { $0 + $1.textBytes }
        let unread = folder.unread(by: request.warehouse.sources)
        for file in unread.prefix(Self.mostNamed) { journal.warn("\(file.path) \(file.reason) and was left out.") }
        if unread.count > Self.mostNamed {
            journal.warn("\(unread.count - Self.mostNamed) more files and folders were left out for similar reasons.")
        }
        guard let file = request.waivers else {
            waivers = Waivers()
            return
        }
        let checks = Set(request.warehouse.checks.map(\.stem))
        waivers = try Waivers(file, checks: checks, today: request.clock.now().day)
        for waiver in waivers.expired { journal.warn(waiver.expiry) }
    }
}
