import { bootstrapApplication } from '@angular/platform-browser';
import { VisitPage } from './visit-page';

bootstrapApplication(VisitPage).catch((error: unknown) => console.error(error));
