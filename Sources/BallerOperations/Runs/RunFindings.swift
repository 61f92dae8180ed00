/// What the steps of a run found; `nil` where no step counted it.
package struct RunFindings: Codable, Sendable, Equatable {
    /// Pages fetched from the site.
    package var pages: Int?
    /// Pages whose layout has changed.
    package var drifted: Int?
    /// Raw records read, and those rejected.
    package var records: Int?
    package var rejects: Int?
    /// Failing rows of the checks by state.
    package var newFailures: Int?
    package var knownFailures: Int?
    package var fixedFailures: Int?
    package var waivedFailures: Int?
    /// The artifact that was built, and the one that was served before it.
    package var artifact: String?
    package var previous: String?
    /// Whether the artifact is served since.
    package var published: Bool?
    /// Rows added, corrected and removed for readers.
    package var added: Int?
    package var corrected: Int?
    package var removed: Int?
    /// Files of the inbox that came into the raw folder.
    package var dropped: [String]?

    package init() {}
}
