/// What went wrong while an artifact was asked, and which.
struct ArtifactFailure: Error, CustomStringConvertible {
    let artifact: String
    let cause: any Error

    var description: String { "\(cause)" }
}
