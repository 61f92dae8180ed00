package import Foundation
import GRDB

/// A question that a user wants to hear of when its answer changes.
package struct SavedQuery: Codable, Sendable, Equatable, Identifiable, FetchableRecord {
    package let id: Int64
    package let title: String
    /// The page that asks it: a finder, a question of the library or the console, with all that it asks for.
    package let address: String
    package let createdAt: Date
    /// The answer that its owner took for right, as CSV, and the artifact that gave it; `nil` before the first.
    package let expected: String?
    package let expectedArtifact: String?
    package let latest: String?
    package let latestArtifact: String?
    package let checkedAt: Date?
    /// Why the last try gave no answer; `nil` where it did.
    package let failure: String?

    package var isChanged: Bool { expected != latest }

    package enum CodingKeys: String, CodingKey {
        case id, title, address, expected, latest, failure
        case createdAt = "created_at"
        case expectedArtifact = "expected_artifact"
        case latestArtifact = "latest_artifact"
        case checkedAt = "checked_at"
    }
}

/// A change of an answer from one artifact to another.
package struct SavedChange: Codable, Sendable, Equatable, Identifiable, FetchableRecord {
    package let id: Int64
    package let savedID: Int64
    package let title: String
    package let foundAt: Date
    package let oldArtifact: String
    package let newArtifact: String
    package let oldAnswer: String
    package let newAnswer: String

    package enum CodingKeys: String, CodingKey {
        case id, title
        case savedID = "saved_id"
        case foundAt = "found_at"
        case oldArtifact = "old_artifact"
        case newArtifact = "new_artifact"
        case oldAnswer = "old_answer"
        case newAnswer = "new_answer"
    }
}
