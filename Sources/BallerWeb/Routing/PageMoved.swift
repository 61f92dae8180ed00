/// Thrown by a page that is found under another address for good, such as a game that was asked for by its number.
struct PageMoved: Error {
    let address: String
}
