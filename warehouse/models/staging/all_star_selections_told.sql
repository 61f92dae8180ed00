-- about: One row per record of a player in the All-Star game of a season, and how soon it is believed (`place`).
-- key: import_batch_id, source_row
-- reads: staged_all_star_selections, same_players
-- without: staged_all_star_selections
SELECT
    players.*,
    CASE WHEN players.scheme = 'bref' THEN @bref_player_number(players.id) ELSE CAST(players.id AS BIGINT) END AS player_id,
    @places_of_records(players, (players.league, players.season_year, players.id))
FROM staged_all_star_selections AS players
