-- Dropout to no other basic course three months after the start, counted straight from the files. Leaves a table `independent`.

create table independent as
from starts_with_status(3, ['interrupted_without_reselection']);
