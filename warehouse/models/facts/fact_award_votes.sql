-- about: One row per award of a season and candidate: the votes.
-- grain: season, award and candidate
-- key: season_year, award_id, candidate
-- reads: stg_bref__award_votes, drops_bref__award_votes
-- runs: portable
SELECT
    records.season_year,
    records.award_id,
    records.candidate,
    records.candidate_name,
    records.award,
    records.league,
    records.player_id,
    records.coach_id,
    records.team_id,
    records.team_code,
    records.rank,
    records.team_selection,
    records.position,
    records.age,
    records.first_place_votes,
    records.second_team_votes,
    records.third_team_votes,
    records.points_won,
    records.points_max,
    records.share,
    records.import_batch_id,
    records.source_row
FROM stg_bref__award_votes AS records
LEFT JOIN drops_bref__award_votes AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.award_id, records.points_won DESC NULLS LAST, records.candidate
