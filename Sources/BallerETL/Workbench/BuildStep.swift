/// The steps of a build, in order.
package enum BuildStep: String, Sendable, CaseIterable, Codable {
    case begin
    case references
    /// Reading the raw files: counting, hashing, finding broken records.
    case inspect
    case load
    case staging
    case stagingChecks = "staging_checks"
    /// Tables of what pages print, for the pages that exist.
    case pages
    case dims
    case facts
    case ledger
    /// Aggregates, and the views that people start from.
    case aggregates
    case finalChecks = "final_checks"
    case contentHash = "content_hash"
    case metadata
    case close
    case adopt
    case publish
}

/// What a running build reports.
package enum BuildEvent: Sendable {
    case began(BuildStep)
    /// A part of a step is done: a file, a model, a check.
    case advanced(BuildStep, part: String, done: Int, of: Int)
    case ended(BuildStep, seconds: Double)
    case warning(String)
}
