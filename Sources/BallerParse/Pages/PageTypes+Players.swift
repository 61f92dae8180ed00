extension PageTypes {
    static let players: [PageType] = []
}
