import Foundation

/// Where a job is, written after every page; the file is gone when the job is through.
///
/// The pages themselves are the progress: what this file adds is when the job began, so that a page that was had since
/// then is not asked for again even if pages of its kind go stale within the hour.
struct Checkpoint: Codable, Equatable {
    let intent: String
    let startedAt: Date
    /// When the last page was dealt with.
    var updatedAt: Date
    var done = 0
    var total = 0
    var lastPage: URL?

    static func file(of intent: CrawlIntent, in folder: URL) -> URL {
        folder.appending(path: "jobs").appending(path: "\(intent.slug).json")
    }

    /// Seconds after its last page for which a job can be gone on with; longer than a site keeps anybody out.
    static let lifetime = 48.0 * 3600

    init(intent: CrawlIntent, at now: Date) {
        self.intent = intent.description
        startedAt = now
        updatedAt = now
    }

    /// `nil` when no such job is under way, or none that is young enough; a broken file counts as none.
    static func read(_ file: URL, at now: Date, in files: FetchFiles) throws(FetchError) -> Checkpoint? {
        guard let data = try files.read(file),
            let checkpoint = try? JSONDecoder().decode(Checkpoint.self, from: data),
            now.timeIntervalSince(checkpoint.updatedAt) < lifetime
        else { return nil }
        return checkpoint
    }

    func write(to file: URL, in files: FetchFiles) throws(FetchError) {
        do {
            try files.write(JSONEncoder().encode(self), to: file)
        } catch let error as FetchError {
            throw error
        } catch {
            throw .storeFailed(path: file.path, reason: String(describing: error))
        }
    }
}
