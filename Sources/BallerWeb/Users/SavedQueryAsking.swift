import BallerUsers

/// Asks a saved question and writes down what comes of it.
struct SavedQueryAsking: Sendable {
    private static let tries = 3

    let saved: SavedQueries
    let answers: SavedAnswers

    /// A server that is busy is asked again a little later; any other reason is the account's to read.
    func ask(_ id: Int64, _ address: String) async {
        for attempt in 1...Self.tries {
            do {
                let (text, artifact) = try await answers.answer(to: address)
                _ = try? await saved.record(text, of: id, from: artifact)
                return
            } catch {
                let problem = Problem(error)
                if attempt < Self.tries, let seconds = problem.retryAfter {
                    try? await Task.sleep(for: .seconds(seconds))
                    continue
                }
                try? await saved.record(failure: problem.detail, of: id)
                return
            }
        }
    }
}
