-- about: One row per record of somebody who got votes for a team of honour, and how soon it is believed (`place`).
-- key: import_batch_id, source_row
-- reads: staged_honour_votes, same_players
-- without: staged_honour_votes
SELECT
    votes.*,
    CASE WHEN votes.scheme = 'bref' THEN @bref_player_number(votes.id) ELSE CAST(votes.id AS BIGINT) END AS player_id,
    @places_of_records(votes, (votes.league, votes.season_year, votes.honour, votes.id, votes.position))
FROM staged_honour_votes AS votes
