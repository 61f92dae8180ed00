-- about: One row per league, season, honour, player and position that he got votes for, those who missed the teams included.
-- key: league, season_year, honour, player_id, voted_position
-- checks: unique, known(player_id, dim_players)
-- reads: honour_votes_told, drops_honour_votes
SELECT
    votes.league,
    votes.season_year,
    votes.honour,
    votes.player_id,
    coalesce(votes.position, 'ANY') AS voted_position,
    votes.player_name, -- NOT NULL; The name as the source writes it.
    votes.team_selection, -- Team that the votes made, 1, 2 or 3; NULL for others who got votes.
    votes.age,
    votes.first_team_votes,
    votes.second_team_votes,
    votes.third_team_votes,
    votes.points_won,
    votes.points_max,
    votes.share,
    votes.source,
    CASE WHEN NOT votes.is_printed THEN votes.import_batch_id END AS import_batch_id, -- NULL; …; NULL where a page tells it, whose line is in `bref.award_votes`.
    CASE WHEN NOT votes.is_printed THEN votes.source_row END AS source_row -- NULL
FROM @kept_records(honour_votes_told, drops_honour_votes) AS votes
WHERE votes.place = 1
ORDER BY votes.season_year, votes.league, votes.honour, votes.points_won DESC NULLS LAST, votes.player_id, voted_position
