from citewire.errors import CitewireError as CitewireError
from citewire.ingest.archives import open_archive as open_archive
from citewire.ingest.settings import read_desk as read_desk
from citewire.model import Annotations as Annotations
from citewire.model import Briefing as Briefing
from citewire.model import Citation as Citation
from citewire.model import Correction as Correction
from citewire.model import Desk as Desk
from citewire.model import Document as Document
from citewire.model import Edition as Edition
from citewire.model import Entry as Entry
from citewire.model import Event as Event
from citewire.model import Feed as Feed
from citewire.model import Figure as Figure
from citewire.model import Publisher as Publisher
from citewire.model import Sentence as Sentence
from citewire.model import Span as Span
from citewire.model import Story as Story
from citewire.model import Topic as Topic
from citewire.model import Update as Update
from citewire.model import Verdict as Verdict
from citewire.newsroom import Newsroom as Newsroom
from citewire.verify import check_page as check_page
from citewire.verify import read_page as read_page

__version__: str
