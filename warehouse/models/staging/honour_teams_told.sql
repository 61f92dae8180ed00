-- about: One row per record of a member of a team of honour, and how soon it is believed (`place`).
-- key: import_batch_id, source_row
-- reads: staged_honour_teams, same_players
-- without: staged_honour_teams
SELECT
    members.*,
    CASE WHEN members.scheme = 'bref' THEN @bref_player_number(members.id) ELSE CAST(members.id AS BIGINT) END AS player_id,
    @places_of_records(members, (members.league, members.season_year, members.honour, members.id))
FROM staged_honour_teams AS members
