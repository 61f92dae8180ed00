import Foundation

/// A job's progress, written after every page and deleted when the job is finished.
///
/// The kept pages themselves are the progress. This file adds when the job began, so that a page fetched since then is
/// not requested again even if pages of its kind go stale within the hour.
struct Checkpoint: Codable, Equatable {
    let intent: String
    let startedAt: Date
    /// When the last page was handled.
    var updatedAt: Date
    var done = 0
    var total = 0
    var lastPage: URL?

    static func file(of intent: CrawlIntent, in folder: URL) -> URL {
        folder.appending(path: "jobs").appending(path: "\(intent.slug).json")
    }

    /// Seconds after its last page during which a job can be resumed; longer than any site's block.
    static let lifetime = 48.0 * 3600

    init(intent: CrawlIntent, at now: Date) {
        self.intent = intent.description
        startedAt = now
        updatedAt = now
    }

    /// `nil` if no such job is in progress, or none recent enough; a broken file counts as none.
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
