-- about: One row per player with votes for a team of honour on the page of a season's votes, in the warehouse's names.
-- feeds: staged_honour_votes
-- reads: raw_bref__award_votes
SELECT
    votes.import_batch_id,
    votes.source_row,
    TRUE AS is_printed,
    votes.league,
    votes.season_year,
    @honour_of(votes.award_id) AS honour,
    @selected_team(votes.team_selection) AS team_selection,
    votes.position,
    'bref' AS scheme,
    votes.player_id AS id,
    votes.name AS player_name,
    votes.age,
    votes.first_place_votes AS first_team_votes,
    votes.second_team_votes,
    votes.third_team_votes,
    votes.points_won,
    votes.points_max,
    votes.share
FROM @lines_of_pages(raw_bref__award_votes) AS votes
WHERE votes.team_selection IS NOT NULL AND votes.league IS NOT NULL AND votes.player_id IS NOT NULL
