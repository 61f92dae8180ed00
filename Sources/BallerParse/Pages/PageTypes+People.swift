extension PageTypes {
    static let people: [PageType] = []
}
