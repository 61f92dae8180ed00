extension PageTypes {
    static let teams: [PageType] = []
}
